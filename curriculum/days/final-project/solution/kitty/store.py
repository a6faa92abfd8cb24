"""All queries. They run on SQLite and PostgreSQL."""

from .connection import Connections, NotUnique, Row


class NameTaken(Exception):
    """Another user has this name."""


class Store:
    """Users, sessions, kitties, and what was spent."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def _all(self, sql: str, *values: object) -> list[Row]:
        """Run one statement in a transaction of its own."""
        with self._connections.transaction() as transaction:
            return transaction.all(sql, *values)

    def _one(self, sql: str, *values: object) -> Row | None:
        return next(iter(self._all(sql, *values)), None)

    def ping(self) -> None:
        """Ask the database anything, which raises an exception if it isn't there."""
        self._all("SELECT 1")

    def add_user(self, name: str, password: str) -> int:
        """Keep a user with a hashed password. The new id; NameTaken."""
        sql = "INSERT INTO users (name, password) VALUES (?, ?) RETURNING id"
        try:
            return int(self._all(sql, name, password)[0]["id"])
        except NotUnique as error:
            raise NameTaken(name) from error

    def user(self, name: str) -> Row | None:
        """The user of this name: id, name and password."""
        return self._one("SELECT id, name, password FROM users WHERE name = ?", name)

    def add_session(self, fingerprint: str, user_id: int, expires: float) -> None:
        """Keep a session."""
        self._all(
            "INSERT INTO sessions VALUES (?, ?, ?)", fingerprint, user_id, expires
        )

    def session_user(self, fingerprint: str, now: float) -> Row | None:
        """The user, id and name, of a session that has not expired."""
        sql = (
            "SELECT users.id, name FROM sessions JOIN users ON users.id = user_id"
            " WHERE fingerprint = ? AND expires > ?"
        )
        return self._one(sql, fingerprint, now)

    def end_session(self, fingerprint: str) -> None:
        """Forget a session."""
        self._all("DELETE FROM sessions WHERE fingerprint = ?", fingerprint)

    def add_kitty(self, name: str, user_id: int) -> int:
        """Make a kitty with one member. The new id."""
        with self._connections.transaction() as transaction:
            sql = "INSERT INTO kitties (name) VALUES (?) RETURNING id"
            number = int(transaction.all(sql, name)[0]["id"])
            transaction.all("INSERT INTO members VALUES (?, ?)", number, user_id)
        return number

    def kitties_of(self, user_id: int) -> list[Row]:
        """The kitties of a member, in the order of their ids."""
        sql = (
            "SELECT id, name FROM kitties JOIN members ON kitty_id = id"
            " WHERE user_id = ? ORDER BY id"
        )
        return self._all(sql, user_id)

    def kitty(self, kitty_id: int) -> Row | None:
        """A kitty with the names of its members."""
        found = self._one("SELECT id, name FROM kitties WHERE id = ?", kitty_id)
        if found:
            sql = (
                "SELECT name FROM members JOIN users ON id = user_id WHERE kitty_id = ?"
            )
            found["members"] = sorted(row["name"] for row in self._all(sql, kitty_id))
        return found

    def add_member(self, kitty_id: int, user_id: int) -> None:
        """Let a user in; nothing happens for one who is in."""
        sql = "INSERT INTO members VALUES (?, ?) ON CONFLICT DO NOTHING"
        self._all(sql, kitty_id, user_id)

    def add_expense(
        self, kitty_id: int, payer_id: int, text: str, cents: int, sharers: list[str]
    ) -> int:
        """Keep an expense with the names of those who share it, all or nothing. The new id."""
        with self._connections.transaction() as transaction:
            sql = (
                "INSERT INTO expenses (kitty_id, payer_id, text, cents)"
                " VALUES (?, ?, ?, ?) RETURNING id"
            )
            number = int(transaction.all(sql, kitty_id, payer_id, text, cents)[0]["id"])
            for name in sharers:
                user = transaction.one("SELECT id FROM users WHERE name = ?", name)
                if user is None:
                    raise LookupError(f"there is no user {name}")
                transaction.all("INSERT INTO shares VALUES (?, ?)", number, user["id"])
        return number

    def expenses(self, kitty_id: int) -> list[Row]:
        """The expenses in their order, with payer and sharers by name."""
        sql = (
            "SELECT expenses.id, name AS payer, text, cents"
            " FROM expenses JOIN users ON users.id = payer_id"
            " WHERE kitty_id = ? ORDER BY expenses.id"
        )
        found = {row["id"]: row | {"sharers": []} for row in self._all(sql, kitty_id)}
        sql = (
            "SELECT expense_id, name FROM shares JOIN users ON users.id = user_id"
            " JOIN expenses ON expenses.id = expense_id WHERE kitty_id = ?"
        )
        for row in sorted(self._all(sql, kitty_id), key=lambda row: str(row["name"])):
            if row["expense_id"] in found:  # and not one that came in between
                found[row["expense_id"]]["sharers"].append(row["name"])
        return list(found.values())
