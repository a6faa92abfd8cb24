SCHEMA = """
CREATE TABLE readers (
    id INTEGER PRIMARY KEY, card TEXT UNIQUE, name TEXT
);
CREATE TABLE loans (
    id INTEGER PRIMARY KEY,
    reader_id INTEGER REFERENCES readers,
    book TEXT,
    due TEXT,
    returned INTEGER
);
"""

QUERIES = {
    "card": "SELECT id, name FROM readers WHERE card = ?",
    "shelf": """SELECT book, due FROM loans
        WHERE reader_id = ? ORDER BY due""",
    "history": """SELECT count(*) FROM loans
        WHERE reader_id = ? AND due >= ?""",
    "late": """SELECT reader_id, book FROM loans
        WHERE returned = ? AND due < ?""",
}

INDEXES = [
    "CREATE INDEX by_reader ON loans (reader_id, due)",
    "CREATE INDEX late_loans ON loans (returned, due)",
]


def needs_help(db, sql, values):
    plan = db.execute("EXPLAIN QUERY PLAN " + sql, values)
    return any(
        "SCAN" in text or "TEMP B-TREE" in text
        for _, _, _, text in plan
    )
