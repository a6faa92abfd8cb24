"""All queries. They must run on SQLite and PostgreSQL; RETURNING id works on both."""

from .connection import Connections, Row


class NameTaken(Exception):
    """Another user has this name."""


class Store:
    """Users, sessions, kitties, and what was spent."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def ping(self) -> None:
        """Ask the database anything, which raises an exception if it isn't there."""
        raise NotImplementedError

    def add_user(self, name: str, password: str) -> int:
        """Keep a user with a hashed password. The new id; NameTaken."""
        raise NotImplementedError

    def user(self, name: str) -> Row | None:
        """The user of this name: id, name and password."""
        raise NotImplementedError

    def add_session(self, fingerprint: str, user_id: int, expires: float) -> None:
        """Keep a session."""
        raise NotImplementedError

    def session_user(self, fingerprint: str, now: float) -> Row | None:
        """The user, id and name, of a session that has not expired."""
        raise NotImplementedError

    def end_session(self, fingerprint: str) -> None:
        """Forget a session."""
        raise NotImplementedError

    def add_kitty(self, name: str, user_id: int) -> int:
        """Make a kitty with one member. The new id."""
        raise NotImplementedError

    def kitties_of(self, user_id: int) -> list[Row]:
        """The kitties of a member, id and name, in the order of their ids."""
        raise NotImplementedError

    def kitty(self, kitty_id: int) -> Row | None:
        """A kitty: id, name, and members, which is a list of names in their order."""
        raise NotImplementedError

    def add_member(self, kitty_id: int, user_id: int) -> None:
        """Let a user in; nothing happens for one who is in."""
        raise NotImplementedError

    def add_expense(
        self, kitty_id: int, payer_id: int, text: str, cents: int, sharers: list[str]
    ) -> int:
        """Keep an expense with the names of those who share it, all or nothing. The new id."""
        raise NotImplementedError

    def expenses(self, kitty_id: int) -> list[Row]:
        """The expenses in their order: id, payer, text, cents, and sharers, a list of names.

        Two queries at most, however many there are.
        """
        raise NotImplementedError
