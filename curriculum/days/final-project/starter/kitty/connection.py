"""SQLite and PostgreSQL behind one face: SQL with question marks goes in, dicts come out."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).with_name("schema.sql")
Row = dict[str, Any]


class NotUnique(Exception):
    """A value that may be there once is there already."""


class Transaction:
    """Runs statements that happen all or not at all."""

    def __init__(self, connection: Any, mark: str) -> None:
        self._connection = connection
        self._mark = mark

    def all(self, sql: str, *values: object) -> list[Row]:
        """Run a statement; the rows that it returns."""
        cursor = self._connection.execute(sql.replace("?", self._mark), values)
        return [dict(row) for row in cursor] if cursor.description else []

    def one(self, sql: str, *values: object) -> Row | None:
        """Run a statement; the first row that it returns, or None."""
        return next(iter(self.all(sql, *values)), None)


class Connections:
    """Where the data is: sqlite:///file.db or postgresql://user:password@host/name."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._file = (
            url.removeprefix("sqlite:///") if url.startswith("sqlite:///") else None
        )

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction: committed at the end of the block, rolled back after an exception."""
        with self._sqlite() if self._file else self._postgresql() as transaction:
            yield transaction

    @contextmanager
    def _sqlite(self) -> Iterator[Transaction]:
        assert self._file is not None
        try:
            with closing(sqlite3.connect(self._file)) as db, db:
                db.row_factory = sqlite3.Row
                db.execute("PRAGMA foreign_keys = ON")
                db.execute("PRAGMA synchronous = NORMAL")
                yield Transaction(db, "?")
        except sqlite3.IntegrityError as error:
            if "UNIQUE" in str(error):
                raise NotUnique(str(error)) from error
            raise

    @contextmanager
    def _postgresql(
        self,
    ) -> Iterator[Transaction]:  # pragma: no cover - SQLite's tests pass by
        import psycopg
        from psycopg.rows import dict_row

        try:
            with psycopg.connect(self.url, row_factory=dict_row) as db:
                yield Transaction(db, "%s")
        except psycopg.errors.UniqueViolation as error:
            raise NotUnique(str(error)) from error

    def create_tables(self) -> None:
        """Make the tables that aren't there yet."""
        schema = SCHEMA.read_text(encoding="utf-8")
        if self._file:
            with closing(sqlite3.connect(self._file)) as db:
                db.execute("PRAGMA journal_mode = WAL")
                db.executescript(schema.replace("SERIAL", "INTEGER"))
        else:  # pragma: no cover
            with self.transaction() as transaction:
                for statement in filter(str.strip, schema.split(";")):
                    transaction.all(statement)
