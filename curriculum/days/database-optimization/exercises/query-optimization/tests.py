"""Whether the answers are right, and how many rows and which plans they take."""

import sqlite3

from exercise import fees, has_finisher, page, registered_in

SCHEMA = """
CREATE TABLE runners (
    number INTEGER PRIMARY KEY, name TEXT, club TEXT,
    day TEXT, cents INTEGER, seconds INTEGER
);
CREATE INDEX by_club ON runners (club, seconds);
CREATE INDEX by_day ON runners (day);
"""


def race():
    """300 runners of three clubs; nobody of the Hares has finished yet."""
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    for n in range(1, 301):
        club = ["Foxes", "Hares", "Owls"][n % 3]
        day = f"2026-{n % 12 + 1:02}-{n % 31 + 1:02}"
        seconds = None if club == "Hares" or n < 30 else 2000 + n
        row = (n * 10, f"Runner {n}", club, day, 2000 + n, seconds)
        db.execute("INSERT INTO runners VALUES (?, ?, ?, ?, ?, ?)", row)
    db.commit()
    return db


def watched(function, *args):
    """The statements that a call sends, and how many rows come home."""
    db, sent, rows = race(), [], []
    db.row_factory = lambda cursor, row: rows.append(row) or row
    db.set_trace_callback(sent.append)
    function(db, *args)
    return sent, len(rows)


def plan(function, *args):
    """How the database carries out what the call sends."""
    sent, _ = watched(function, *args)
    return "; ".join(row[3] for sql in sent for row in race().execute("EXPLAIN QUERY PLAN " + sql))


def test_fees():
    """`fees` adds up what the runners of one club paid."""
    assert fees(race(), "Owls") == sum(2000 + n for n in range(2, 301, 3))
    assert type(fees(race(), "Owls")) is int


def test_no_fees():
    """`fees` is 0 for a club without runners, not `None`."""
    assert fees(race(), "Badgers") == 0


def test_fees_rows():
    """`fees` brings one row home, with one statement."""
    sent, rows = watched(fees, "Owls")
    assert (len(sent), rows) == (1, 1), (
        f"Statements: {len(sent)}; rows: {rows}. One of each will do."
    )


def test_has_finisher():
    """`has_finisher` is `True` or `False`; a club without runners has none."""
    assert has_finisher(race(), "Owls") is True
    assert has_finisher(race(), "Hares") is False
    assert has_finisher(race(), "Badgers") is False


def test_has_finisher_rows():
    """`has_finisher` brings at most one row home, and finds it with an index."""
    sent, rows = watched(has_finisher, "Owls")
    assert len(sent) == 1, f"Statements: {len(sent)}. One will do."
    assert rows <= 1, f"{rows} rows came home."
    assert "SEARCH" in plan(has_finisher, "Owls")


def test_has_finisher_stops():
    """`has_finisher` doesn't count: the database may stop at the first one."""
    sent, _ = watched(has_finisher, "Owls")
    text = " ".join(sent).lower()
    assert "count" not in text and "sum(" not in text, f"This looks at all of them: {sent[0]}"


def test_page():
    """`page(db, 50, 3)` returns the three runners after number 50, in order."""
    assert page(race(), 50, 3) == [(60, "Runner 6"), (70, "Runner 7"), (80, "Runner 8")]


def test_page_after_any_number():
    """`after` need not be the number of a runner: 0 begins at the front."""
    assert page(race(), 0, 2) == [(10, "Runner 1"), (20, "Runner 2")]
    assert page(race(), 55, 1) == [(60, "Runner 6")]


def test_last_page():
    """The last page may be short, and the one behind it is empty."""
    assert page(race(), 2990, 5) == [(3000, "Runner 300")]
    assert page(race(), 3000, 5) == []


def test_page_rows():
    """`page` brings `size` rows home and searches for where it begins, without OFFSET."""
    sent, rows = watched(page, 1500, 5)
    assert rows == 5, f"{rows} rows came home; wanted: 5"
    assert len(sent) == 1, f"Statements: {len(sent)}. One will do."
    found = plan(page, 1500, 5)
    assert "SEARCH" in found and "SCAN" not in found, f"The plan is: {found}"


def test_registered():
    """`registered_in` counts the first and the last day of the month, and no other month."""
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    days = ["2026-11-30", "2026-12-01", "2026-12-15", "2026-12-31", "2027-01-01", "2026-01-02"]
    for n, day in enumerate(days):
        db.execute("INSERT INTO runners VALUES (?, 'x', 'y', ?, 0, 0)", (n, day))
    assert registered_in(db, "2026-12") == 3
    assert registered_in(db, "2026-11") == 1
    assert registered_in(db, "2026-01") == 1
    assert registered_in(db, "2026-02") == 0


def test_registered_plan():
    """`registered_in` searches in the index on `day`, with one statement that brings one row."""
    sent, rows = watched(registered_in, "2026-12")
    assert (len(sent), rows) == (1, 1), (
        f"Statements: {len(sent)}; rows: {rows}. One of each will do."
    )
    found = plan(registered_in, "2026-12")
    assert "SEARCH" in found and "SCAN" not in found, f"The plan is: {found}"
