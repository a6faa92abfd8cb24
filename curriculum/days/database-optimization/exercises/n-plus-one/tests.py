"""Whether the season is the same as before, and how often the database is asked for it."""

import sqlite3

from checks import raises
from exercise import counted, season

SCHEMA = """
CREATE TABLE concerts (id INTEGER PRIMARY KEY, day TEXT, place TEXT);
CREATE TABLE composers (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE pieces (
    id INTEGER PRIMARY KEY, concert_id INTEGER,
    position INTEGER, title TEXT, composer_id INTEGER
);
"""
CONCERTS = [
    (1, "2025-12-20", "Town Hall"),
    (2, "2027-06-20", "Open air"),
    (3, "2027-05-02", "St Mary"),
    (4, "2027-05-02", "St Paul"),
    (5, "2027-07-01", "School"),
]
COMPOSERS = [(1, "Byrd"), (2, "Holst")]
PIECES = [
    (1, 3, 2, "Ave verum", 1),
    (2, 2, 1, "The Oak", None),
    (3, 3, 1, "Haec dies", 1),
    (4, 2, 2, "Ave Maria", 2),
    (5, 4, 1, "Ave verum", 1),
    (6, 1, 1, "Lullay", 2),
]


def choir(concerts=CONCERTS, pieces=PIECES):
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    db.executemany("INSERT INTO concerts VALUES (?, ?, ?)", concerts)
    db.executemany("INSERT INTO composers VALUES (?, ?)", COMPOSERS)
    db.executemany("INSERT INTO pieces VALUES (?, ?, ?, ?, ?)", pieces)
    db.commit()
    return db


def statements(db, function, *args):
    """What is sent while the function runs, and the number of rows that come home."""
    sent, rows = [], []
    db.row_factory = lambda cursor, row: rows.append(row) or row
    db.set_trace_callback(sent.append)
    function(db, *args)
    db.set_trace_callback(None)
    return sent, rows


def ask(db, times):
    for _ in range(times):
        db.execute("SELECT 1").fetchall()
    return times * 10


def failing(db):
    raise LookupError("no such season")


def test_order_of_concerts():
    """Concerts come by day, and on the same day by `id`, from `since` on."""
    found = [(day, place) for day, place, _ in season(choir(), "2027-01-01")]
    assert found[:2] == [("2027-05-02", "St Mary"), ("2027-05-02", "St Paul")]
    assert [place for _, place in found[2:]] == ["Open air", "School"]
    assert len(season(choir(), "2027-06-20")) == 2


def test_pieces():
    """Each concert has its own pieces, in the order of their position, with the composer."""
    found = season(choir(), "2027-01-01")
    assert found[0][2] == ["Haec dies (Byrd)", "Ave verum (Byrd)"]
    assert found[1][2] == ["Ave verum (Byrd)"]


def test_folk_song():
    """A piece without a composer is there, with its title alone."""
    found = {place: pieces for _, place, pieces in season(choir(), "2027-01-01")}
    assert found["Open air"] == ["The Oak", "Ave Maria (Holst)"]


def test_no_pieces_yet():
    """A concert without pieces is there, with an empty list."""
    found = {place: pieces for _, place, pieces in season(choir(), "2027-01-01")}
    assert found.get("School") == [], f"School has {found.get('School')}"


def test_no_concerts():
    """Without a concert from that day on, the season is an empty list."""
    assert season(choir(), "2030-01-01") == []
    assert season(choir([], []), "2027-01-01") == []


def test_two_queries():
    """`season` sends at most two queries, for five concerts as for fifty."""
    concerts = [(n, f"2027-03-{n % 28 + 1:02}", "Hall") for n in range(50)]
    pieces = [(n, n % 50, n // 50, f"Song {n}", n % 3 or None) for n in range(200)]
    sent, _ = statements(choir(concerts, pieces), season, "2027-01-01")
    assert len(sent) <= 2, f"{len(sent)} queries were sent for 50 concerts; the last: {sent[-1]}"


def test_only_what_is_shown():
    """The pieces of concerts that are over stay in the database."""
    old = [(100 + n, 1, n, f"Old {n}", 1) for n in range(100)]
    _, rows = statements(choir(pieces=PIECES + old), season, "2027-01-01")
    told = f"{len(rows)} rows came home; 4 concerts and 5 pieces would have done."
    assert len(rows) <= 14, told


def test_counted():
    """`counted` returns the function's result and the number of statements."""
    assert counted(choir(), ask, 3) == (30, 3)
    assert counted(choir(), ask, 0) == (0, 0)


def test_counted_twice():
    """Each call of `counted` begins at 0."""
    db = choir()
    counted(db, ask, 5)
    assert counted(db, ask, 2)[1] == 2


def test_counted_ends():
    """After an exception, it reaches the caller, and nobody listens to the database any more."""
    heard = []

    class Watched(sqlite3.Connection):
        def set_trace_callback(self, callback):
            heard.append(callback)
            super().set_trace_callback(callback)

    db = sqlite3.connect(":memory:", factory=Watched)
    with raises(LookupError):
        counted(db, failing)
    assert heard and heard[-1] is None, "Call set_trace_callback(None) at the end, in any case."
