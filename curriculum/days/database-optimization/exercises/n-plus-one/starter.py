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
PIECES = """SELECT title, composer_id FROM pieces
    WHERE concert_id = ? ORDER BY position"""
COMPOSER = "SELECT name FROM composers WHERE id = ?"


def season(db, since):
    result = []
    for number, day, place in db.execute(CONCERTS, (since,)):
        pieces = []
        for title, composer in db.execute(PIECES, (number,)):
            found = db.execute(COMPOSER, (composer,)).fetchone()
            pieces.append(f"{title} ({found[0]})" if found else title)
        result.append((day, place, pieces))
    return result


def counted(db, function, *args):
    return function(db, *args), 0
