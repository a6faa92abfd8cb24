"""Whether the plans get better, with as few indexes as possible."""

import sqlite3

from exercise import INDEXES, needs_help

SCHEMA = """
CREATE TABLE readers (id INTEGER PRIMARY KEY, card TEXT UNIQUE, name TEXT);
CREATE TABLE loans (
    id INTEGER PRIMARY KEY, reader_id INTEGER REFERENCES readers,
    book TEXT, due TEXT, returned INTEGER
);
"""
CARD = "SELECT id, name FROM readers WHERE card = ?", ["c7"]
SHELF = "SELECT book, due FROM loans WHERE reader_id = ? ORDER BY due", [7]
HISTORY = "SELECT count(*) FROM loans WHERE reader_id = ? AND due >= ?", [7, "2026-01-01"]
LATE = "SELECT reader_id, book FROM loans WHERE returned = ? AND due < ?", [0, "2026-06-01"]


def library(indexes=()):
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    for index in indexes:
        db.execute(index)
    return db


def plan(query, indexes):
    sql, values = query
    rows = library(indexes).execute("EXPLAIN QUERY PLAN " + sql, values)
    return "; ".join(row[3] for row in rows)


def assert_quick(name, query):
    found = plan(query, INDEXES)
    told = f"The plan of {name} is still: {found}"
    assert "SCAN" not in found, told
    assert "TEMP B-TREE" not in found, told


def test_scan_needs_help():
    """`needs_help` is `True` for a plan that scans, with or without an index."""
    assert needs_help(library(), *SHELF) is True
    by_name = library(["CREATE INDEX by_name ON readers (name)"])
    assert needs_help(by_name, "SELECT name FROM readers WHERE lower(name) = ?", ["bo"]) is True


def test_sort_needs_help():
    """`needs_help` is `True` where the rows are found quickly, but sorted afterwards."""
    by_reader = library(["CREATE INDEX by_reader ON loans (reader_id)"])
    assert needs_help(by_reader, *SHELF) is True


def test_every_line():
    """`needs_help` looks at every line of the plan: in a join, one table may be fine."""
    join = "SELECT name FROM loans JOIN readers ON readers.id = reader_id WHERE book = ?"
    assert needs_help(library(), join, ["Emma"]) is True
    both = "SELECT 1 FROM readers WHERE id = ? UNION ALL SELECT 1 FROM loans WHERE book = ?"
    assert needs_help(library(), both, [7, "Emma"]) is True


def test_search_is_fine():
    """`needs_help` is `False` for a search by primary key or index."""
    assert needs_help(library(), *CARD) is False
    by_due = library(["CREATE INDEX by_due ON loans (due)"])
    assert needs_help(by_due, "SELECT book FROM loans WHERE due = ?", ["2026-01-01"]) is False


def test_other_lines():
    """`needs_help` is `False` for a plan with other lines, if none of them scans or sorts."""
    both = "SELECT 1 FROM readers WHERE id = ? UNION ALL SELECT 1 FROM readers WHERE card = ?"
    assert needs_help(library(), both, [7, "c7"]) is False


def test_shelf():
    """With your indexes, `shelf` searches and needs no sorting."""
    assert_quick("shelf", SHELF)


def test_history():
    """With your indexes, `history` searches."""
    assert_quick("history", HISTORY)


def test_late():
    """With your indexes, `late` searches by both its columns."""
    assert_quick("late", LATE)
    found = plan(LATE, INDEXES)
    told = f"It looks up only one of its two conditions: {found}"
    assert "returned=?" in found and "due<?" in found, told


def test_two_are_enough():
    """There are at most two indexes."""
    assert len(INDEXES) <= 2, f"There are {len(INDEXES)}: {INDEXES}"


def test_each_is_used():
    """Each index is used: without it, at least one of the four plans is another one."""
    for index in INDEXES:
        others = [other for other in INDEXES if other != index]
        same = all(plan(q, INDEXES) == plan(q, others) for q in (CARD, SHELF, HISTORY, LATE))
        assert not same, f"No plan changes without: {index}"
