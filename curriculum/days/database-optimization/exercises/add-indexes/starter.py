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
    "CREATE INDEX loans_by_book ON loans (book)",
]


def needs_help(db, sql, values):
    return False
