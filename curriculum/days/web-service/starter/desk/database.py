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
        raise NotImplementedError

    def user(self, name: str) -> Row | None:
        """The user of this name, with id, name, password and role."""
        raise NotImplementedError

    def promote(self, name: str) -> bool:
        """Make a user an agent. Whether there is one of this name."""
        raise NotImplementedError

    def add_session(self, fingerprint: bytes, user_id: int, expires: float) -> None:
        """Keep a session, and forget those that have expired an hour before this one will."""
        raise NotImplementedError

    def session_user(self, fingerprint: bytes, now: float) -> Row | None:
        """The user of a session that has not expired: id, name and role."""
        raise NotImplementedError

    def end_session(self, fingerprint: bytes) -> None:
        """Forget a session."""
        raise NotImplementedError

    def add_ticket(self, owner_id: int, title: str) -> int:
        """Keep a new ticket, which is open. The new id."""
        raise NotImplementedError

    def ticket(self, number: int) -> Row | None:
        """A ticket: id, owner_id, owner (the name), title, status, and its comments.

        Comments come in their order, each with author (the name) and text. Two queries.
        """
        raise NotImplementedError

    def page(
        self,
        owner_id: int | None = None,
        status: str | None = None,
        after: int = 0,
        limit: int = 20,
    ) -> list[Row]:
        """Tickets with an id above *after* in their order, each with its number of comments.

        Of one owner, or of all; of one status, or of both. Each has id, owner, title,
        status and comments. One query, however many tickets there are, and it must not
        read through all tickets to find those of one owner.
        """
        raise NotImplementedError

    def add_comment(self, ticket_id: int, author_id: int, text: str) -> None:
        """Keep a comment."""
        raise NotImplementedError

    def set_status(self, number: int, status: str) -> None:
        """Open or close a ticket."""
        raise NotImplementedError


def open_database() -> Database:
    """The database in the file that the variable DATABASE names."""
    path = os.environ.get("DATABASE", "desk.db")
    return Database(sqlite3.connect(path, check_same_thread=False))
