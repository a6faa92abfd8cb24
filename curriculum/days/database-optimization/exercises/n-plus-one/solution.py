from collections import defaultdict

SCHEMA = """
CREATE TABLE concerts (
    id INTEGER PRIMARY KEY, day TEXT, place TEXT
);
CREATE TABLE composers (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE pieces (
    id INTEGER PRIMARY KEY, concert_id INTEGER,
    position INTEGER, title TEXT, composer_id INTEGER
);
"""

CONCERTS = """SELECT id, day, place FROM concerts
    WHERE day >= ? ORDER BY day, id"""
PIECES = """SELECT concert_id, title, composers.name FROM pieces
    JOIN concerts ON concerts.id = concert_id
    LEFT JOIN composers ON composers.id = composer_id
    WHERE day >= ? ORDER BY concert_id, position"""


def season(db, since):
    pieces = defaultdict(list)
    for concert, title, name in db.execute(PIECES, (since,)):
        pieces[concert].append(f"{title} ({name})" if name else title)
    return [
        (day, place, pieces[number])
        for number, day, place in db.execute(CONCERTS, (since,))
    ]


def counted(db, function, *args):
    queries = []
    db.set_trace_callback(queries.append)
    try:
        result = function(db, *args)
    finally:
        db.set_trace_callback(None)
    return result, len(queries)
