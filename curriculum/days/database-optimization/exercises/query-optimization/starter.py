SCHEMA = """
CREATE TABLE runners (
    number INTEGER PRIMARY KEY, name TEXT, club TEXT,
    day TEXT, cents INTEGER, seconds INTEGER
);
CREATE INDEX by_club ON runners (club, seconds);
CREATE INDEX by_day ON runners (day);
"""


def fees(db, club):
    rows = db.execute("SELECT * FROM runners WHERE club = ?", (club,))
    return sum(row[4] for row in rows)


def has_finisher(db, club):
    sql = "SELECT * FROM runners WHERE club = ?"
    times = [row[5] for row in db.execute(sql, (club,))]
    return any(time is not None for time in times)


def page(db, after, size):
    sql = "SELECT number, name FROM runners ORDER BY number"
    rows = db.execute(sql).fetchall()
    return [row for row in rows if row[0] > after][:size]


def registered_in(db, month):
    sql = "SELECT count(*) FROM runners WHERE substr(day, 1, 7) = ?"
    return db.execute(sql, (month,)).fetchone()[0]
