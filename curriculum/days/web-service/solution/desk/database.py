"""All queries. Nothing else in the service knows SQL."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

SCHEMA = Path(__file__).with_name("schema.sql")
Row = dict[str, Any]


class NameTaken(Exception):
    """Another user has this name."""


class Database:
    """One connection, used by one thread at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA.read_text(encoding="utf-8"))
        self._connection = connection
        self._lock = Lock()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection, alone; committed at the end, or rolled back after an exception."""
        with self._lock, self._connection:
            yield self._connection

    def add_user(self, name: str, password: str, role: str = "guest") -> int:
        """Keep a user with a password that is hashed already. The new id; NameTaken."""
        sql = "INSERT INTO users (name, password, role) VALUES (?, ?, ?) RETURNING id"
        try:
            return self._insert(sql, name, password, role)
        except sqlite3.IntegrityError as error:
            raise NameTaken(name) from error

    def user(self, name: str) -> Row | None:
        """The user of this name, with id, name, password and role."""
        return self._one(
            "SELECT id, name, password, role FROM users WHERE name = ?", name
        )

    def promote(self, name: str) -> bool:
        """Make a user an agent. Whether there is one of this name."""
        with self._transaction() as db:
            sql = "UPDATE users SET role = 'agent' WHERE name = ?"
            return db.execute(sql, (name,)).rowcount > 0

    def add_session(self, fingerprint: bytes, user_id: int, expires: float) -> None:
        """Keep a session, and forget those that have expired an hour before this one will."""
        with self._transaction() as db:
            db.execute("DELETE FROM sessions WHERE expires <= ?", (expires - 3600,))
            db.execute(
                "INSERT INTO sessions VALUES (?, ?, ?)", (fingerprint, user_id, expires)
            )

    def session_user(self, fingerprint: bytes, now: float) -> Row | None:
        """The user of a session that has not expired: id, name and role."""
        sql = (
            "SELECT users.id, name, role FROM sessions JOIN users ON users.id = user_id"
            " WHERE fingerprint = ? AND expires > ?"
        )
        return self._one(sql, fingerprint, now)

    def end_session(self, fingerprint: bytes) -> None:
        """Forget a session."""
        with self._transaction() as db:
            db.execute("DELETE FROM sessions WHERE fingerprint = ?", (fingerprint,))

    def add_ticket(self, owner_id: int, title: str) -> int:
        """Keep a new ticket, which is open. The new id."""
        sql = "INSERT INTO tickets (owner_id, title, status) VALUES (?, ?, 'open') RETURNING id"
        return self._insert(sql, owner_id, title)

    def ticket(self, number: int) -> Row | None:
        """A ticket with its owner's name and its comments."""
        sql = (
            "SELECT tickets.id, owner_id, name AS owner, title, status"
            " FROM tickets JOIN users ON users.id = owner_id WHERE tickets.id = ?"
        )
        found = self._one(sql, number)
        if found:
            sql = (
                "SELECT name AS author, text FROM comments JOIN users ON users.id = author_id"
                " WHERE ticket_id = ? ORDER BY comments.id"
            )
            found["comments"] = self._all(sql, number)
        return found

    def page(
        self,
        owner_id: int | None = None,
        status: str | None = None,
        after: int = 0,
        limit: int = 20,
    ) -> list[Row]:
        """Tickets with an id above *after* in their order, each with its number of comments."""
        wanted = {"owner_id": owner_id, "status": status}
        given = {column: value for column, value in wanted.items() if value is not None}
        # SQLite's CROSS JOIN keeps the order of the tables: first tickets, then their owners.
        conditions = " AND ".join(
            [*(f"{column} = ?" for column in given), "tickets.id > ?"]
        )
        sql = (
            "SELECT tickets.id, name AS owner, title, status,"
            " (SELECT count(*) FROM comments WHERE ticket_id = tickets.id) AS comments"
            " FROM tickets CROSS JOIN users ON users.id = owner_id"
            f" WHERE {conditions} ORDER BY tickets.id LIMIT ?"
        )
        return self._all(sql, *given.values(), after, limit)

    def add_comment(self, ticket_id: int, author_id: int, text: str) -> None:
        """Keep a comment."""
        sql = "INSERT INTO comments (ticket_id, author_id, text) VALUES (?, ?, ?) RETURNING id"
        self._insert(sql, ticket_id, author_id, text)

    def set_status(self, number: int, status: str) -> None:
        """Open or close a ticket."""
        with self._transaction() as db:
            db.execute("UPDATE tickets SET status = ? WHERE id = ?", (status, number))

    def _insert(self, sql: str, *values: object) -> int:
        """Run an INSERT, and return the id that it returns."""
        with self._transaction() as db:
            return int(db.execute(sql, values).fetchone()["id"])

    def _all(self, sql: str, *values: object) -> list[Row]:
        with self._transaction() as db:
            return [dict(row) for row in db.execute(sql, values)]

    def _one(self, sql: str, *values: object) -> Row | None:
        return next(iter(self._all(sql, *values)), None)


def open_database() -> Database:
    """The database in the file that the variable DATABASE names."""
    path = os.environ.get("DATABASE", "desk.db")
    return Database(sqlite3.connect(path, check_same_thread=False))
