from functools import cached_property

SCHEMA = """
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE works (
    id INTEGER PRIMARY KEY, room_id INTEGER, title TEXT,
    artist_id INTEGER
);
CREATE INDEX works_by_room ON works (room_id);
"""
AT_ONCE = 100


class Artist:
    def __init__(self, id, name):
        self.id, self.name = id, name


class Work:
    def __init__(self, db, id, room_id, title, artist_id):
        self.db, self.id, self.room_id = db, id, room_id
        self.title, self.artist_id = title, artist_id

    @cached_property
    def artist(self):
        sql = "SELECT id, name FROM artists WHERE id = ?"
        row = self.db.execute(sql, (self.artist_id,)).fetchone()
        return Artist(*row) if row else None


class Room:
    def __init__(self, db, id, name):
        self.db, self.id, self.name = db, id, name

    @cached_property
    def works(self):
        sql = """SELECT id, room_id, title, artist_id FROM works
            WHERE room_id = ? ORDER BY id"""
        rows = self.db.execute(sql, (self.id,))
        return [Work(self.db, *row) for row in rows]


def load_works(db, rooms):
    pass


def load_artists(db, works):
    pass


def guide(db):
    rows = db.execute("SELECT id, name FROM rooms ORDER BY id")
    rooms = [Room(db, *row) for row in rows]
    lines = []
    for room in rooms:
        shown = []
        for work in room.works:
            by = f" ({work.artist.name})" if work.artist else ""
            shown.append(work.title + by)
        lines.append(
            f"{room.name}: {', '.join(shown) or 'nothing yet'}"
        )
    return lines
