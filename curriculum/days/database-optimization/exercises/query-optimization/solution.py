SCHEMA = """
CREATE TABLE runners (
    number INTEGER PRIMARY KEY, name TEXT, club TEXT,
    day TEXT, cents INTEGER, seconds INTEGER
);
CREATE INDEX by_club ON runners (club, seconds);
CREATE INDEX by_day ON runners (day);
"""


def fees(db, club):
    sql = "SELECT coalesce(sum(cents), 0) FROM runners WHERE club = ?"
    return db.execute(sql, (club,)).fetchone()[0]


def has_finisher(db, club):
    sql = """SELECT EXISTS (
        SELECT 1 FROM runners
        WHERE club = ? AND seconds IS NOT NULL
    )"""
    return bool(db.execute(sql, (club,)).fetchone()[0])


def page(db, after, size):
    sql = """SELECT number, name FROM runners
        WHERE number > ? ORDER BY number LIMIT ?"""
    return db.execute(sql, (after, size)).fetchall()


def registered_in(db, month):
    sql = "SELECT count(*) FROM runners WHERE day >= ? AND day < ?"
    return db.execute(sql, (month, month + "-99")).fetchone()[0]
