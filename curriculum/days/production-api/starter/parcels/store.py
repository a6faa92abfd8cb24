"""Parcels in a SQLite file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

FIRST = "accepted"
NEXT = {"accepted": "in_transit", "in_transit": "delivered"}
"""Which status follows which. Nothing follows "delivered"."""


class WrongOrder(Exception):
    """A status that can't follow the one before."""


class Store:
    """Opens the file for each piece of work, so that any thread may call it."""

    def __init__(self, path: str) -> None:
        self._path = path
        with self._connection() as db:
            db.execute("PRAGMA journal_mode = WAL")  # readers don't wait for a writer
            db.execute(
                "CREATE TABLE IF NOT EXISTS parcels (id INTEGER PRIMARY KEY,"
                " recipient TEXT NOT NULL, grams INTEGER NOT NULL, status TEXT NOT NULL)"
            )

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path)) as db, db:
            db.row_factory = sqlite3.Row
            db.execute("PRAGMA synchronous = NORMAL")  # safe with WAL, and faster
            yield db

    def ping(self) -> None:
        """Raise sqlite3.Error if the parcels can't be read."""
        with self._connection() as db:
            db.execute("SELECT 1 FROM parcels LIMIT 1")

    def add(self, recipient: str, grams: int) -> dict[str, Any]:
        """Keep a new parcel, and return it with its id and status."""
        with self._connection() as db:
            sql = "INSERT INTO parcels (recipient, grams, status) VALUES (?, ?, ?)"
            number = db.execute(sql, (recipient, grams, FIRST)).lastrowid
        return {"id": number, "recipient": recipient, "grams": grams, "status": FIRST}

    def get(self, number: int) -> dict[str, Any] | None:
        """The parcel with this id."""
        with self._connection() as db:
            row = db.execute("SELECT * FROM parcels WHERE id = ?", (number,)).fetchone()
        return dict(row) if row else None

    def page(self, after: int, limit: int) -> list[dict[str, Any]]:
        """The parcels with an id above *after*, in their order."""
        with self._connection() as db:
            sql = "SELECT * FROM parcels WHERE id > ? ORDER BY id LIMIT ?"
            return [dict(row) for row in db.execute(sql, (after, limit))]

    def move(self, number: int, status: str) -> dict[str, Any] | None:
        """Give a parcel its next status and return it; WrongOrder if another comes first."""
        before = [old for old, new in NEXT.items() if new == status]
        with self._connection() as db:
            sql = "UPDATE parcels SET status = ? WHERE id = ? AND status = ?"
            changed = db.execute(sql, (status, number, *before)).rowcount
        parcel = self.get(number)
        if parcel and not changed:
            raise WrongOrder(f"{status} does not follow {parcel['status']}")
        return parcel
