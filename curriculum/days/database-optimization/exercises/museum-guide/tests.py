"""Whether the relations are filled beforehand, and with how many queries."""

import sqlite3

from exercise import Room, Work, guide, load_artists, load_works

SCHEMA = """
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE works (
    id INTEGER PRIMARY KEY, room_id INTEGER, title TEXT, artist_id INTEGER
);
CREATE INDEX works_by_room ON works (room_id);
"""


def museum(rooms=3):
    """Room 1 has works 2, 3 and 5, room 3 has work 4; the others have none."""
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    db.executemany(
        "INSERT INTO rooms VALUES (?, ?)", [(n, f"Room {n}") for n in range(1, rooms + 1)]
    )
    db.execute("INSERT INTO artists VALUES (5, 'Ida Holm'), (7, 'Bo Lind')")
    db.execute("""INSERT INTO works VALUES (3, 1, 'Vase', NULL), (2, 1, 'Harbour', 5),
        (4, 3, 'Snow', 7), (5, 1, 'Ferry', 5)""")
    db.commit()
    return db


def rooms_of(db):
    return [Room(db, *row) for row in db.execute("SELECT id, name FROM rooms ORDER BY id")]


def works_of(db, count=None):
    sql = "SELECT id, room_id, title, artist_id FROM works ORDER BY id"
    return [Work(db, *row) for row in db.execute(sql).fetchall()[:count]]


def sent_by(db, call, *args):
    """What is sent to the database while *call* runs."""
    sent = []
    db.set_trace_callback(sent.append)
    call(*args)
    db.set_trace_callback(None)
    return sent


def test_works():
    """`load_works` gives every room its own works, in the order of `id`."""
    db = museum()
    rooms = rooms_of(db)
    load_works(db, rooms)
    titles = {room.name: [work.title for work in vars(room).get("works", [])] for room in rooms}
    assert titles == {"Room 1": ["Harbour", "Vase", "Ferry"], "Room 2": [], "Room 3": ["Snow"]}


def test_works_are_there():
    """After `load_works`, looking at the works of any room sends no query, of an empty one too."""
    db = museum()
    rooms = rooms_of(db)
    load_works(db, rooms)
    sent = sent_by(db, lambda: [room.works for room in rooms])
    assert len(sent) == 0, f"It still asks: {sent[:1]}"


def test_works_one_query():
    """`load_works` sends one query for three rooms."""
    db = museum()
    sent = sent_by(db, load_works, db, rooms_of(db))
    assert len(sent) == 1, f"Queries sent: {len(sent)}; wanted: 1"


def test_works_in_pieces():
    """For 250 rooms, `load_works` sends three queries, and loses no room at the borders."""
    db = museum(rooms=250)
    db.execute(
        "INSERT INTO works VALUES (8, 100, 'Moon', 5), (9, 101, 'Sun', 5), (10, 250, 'X', 5)"
    )
    rooms = rooms_of(db)
    sent = sent_by(db, load_works, db, rooms)
    assert len(sent) == 3, f"Queries sent: {len(sent)}; wanted: 3"
    assert [len(vars(rooms[n - 1]).get("works", [])) for n in (1, 100, 101, 250)] == [3, 1, 1, 1]


def test_no_rooms():
    """For an empty list neither function sends a query."""
    db = museum()
    assert len(sent_by(db, load_works, db, [])) == 0
    assert len(sent_by(db, load_artists, db, [])) == 0


def test_artists():
    """`load_artists` gives each work its artist, and `None` where there is none."""
    db = museum()
    works = works_of(db)
    load_artists(db, works)
    found = [vars(work).get("artist", "not loaded") for work in works]
    names = [artist if artist in (None, "not loaded") else artist.name for artist in found]
    assert names == ["Ida Holm", None, "Bo Lind", "Ida Holm"]


def test_same_artist():
    """Two works by the same artist get the same object."""
    db = museum()
    works = works_of(db)
    load_artists(db, works)
    assert works[0].artist is works[3].artist, "The two works of Ida Holm have two artists."


def test_artists_one_query():
    """`load_artists` sends one query, however many works an artist has, and asks no id twice."""
    db = museum()
    many = [Work(db, n, 1, f"Print {n}", 5) for n in range(150)]
    sent = sent_by(db, load_artists, db, many)
    assert len(sent) == 1, f"Queries sent for 150 works of one artist: {len(sent)}; wanted: 1"


def test_unsigned_works():
    """For works without an artist, nothing has to be asked."""
    db = museum()
    vase = Work(db, 3, 1, "Vase", None)
    sent = sent_by(db, load_artists, db, [vase])
    assert len(sent) == 0, f"It asks: {sent[:1]}"
    assert vars(vase).get("artist", "not loaded") is None


def test_guide():
    """`guide` returns the lines that it returned before."""
    assert guide(museum()) == [
        "Room 1: Harbour (Ida Holm), Vase, Ferry (Ida Holm)",
        "Room 2: nothing yet",
        "Room 3: Snow (Bo Lind)",
    ]


def test_guide_three_queries():
    """`guide` sends three queries, for three rooms as for ninety."""
    for rooms in (3, 90):
        db = museum(rooms)
        sent = sent_by(db, guide, db)
        assert len(sent) == 3, f"Queries sent for {rooms} rooms: {len(sent)}; wanted: 3"
