import pytest

from kitty.connection import Connections, Transaction
from kitty.store import NameTaken, Store


def test_names_are_taken_once(store: Store) -> None:
    """The second user of a name is NameTaken; an apostrophe is part of a name."""
    store.add_user("O'Brien", "hash")
    with pytest.raises(NameTaken):
        store.add_user("O'Brien", "other")
    assert store.user("O'Brien")["password"] == "hash"
    assert store.user("nobody") is None


def test_sessions_expire(store: Store) -> None:
    """A session is good before its end, and not after it was ended."""
    ada = store.add_user("ada", "hash")
    store.add_session("f1", ada, 1000.0)
    assert store.session_user("f1", 999.0) == {"id": ada, "name": "ada"}
    assert store.session_user("f1", 1000.0) is None
    store.end_session("f1")
    assert store.session_user("f1", 999.0) is None


def test_kitties_have_members(store: Store) -> None:
    """Whoever makes a kitty is in it; letting somebody in twice changes nothing."""
    bo, ada = store.add_user("bo", "h"), store.add_user("ada", "h")
    trip = store.add_kitty("Trip", bo)
    store.add_member(trip, ada)
    store.add_member(trip, ada)
    assert store.kitty(trip) == {"id": trip, "name": "Trip", "members": ["ada", "bo"]}
    assert store.kitties_of(ada) == [{"id": trip, "name": "Trip"}]
    assert store.kitty(trip + 1) is None


def test_expenses_come_back(
    store: Store, connections: Connections, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Expenses have payer and sharers by name, and are fetched with two queries at most."""
    ada, bo = store.add_user("ada", "h"), store.add_user("bo", "h")
    trip, other = store.add_kitty("Trip", ada), store.add_kitty("Other", ada)
    store.add_member(trip, bo)
    first = store.add_expense(trip, ada, "Tickets", 1200, ["bo", "ada"])
    second = store.add_expense(trip, bo, "Taxi", 500, ["ada"])
    store.add_expense(other, ada, "Rent", 9, ["ada"])
    asked: list[str] = []
    run = Transaction.all

    def listen(self: Transaction, sql: str, *values: object) -> list[dict]:
        asked.append(sql)
        return run(self, sql, *values)

    monkeypatch.setattr(Transaction, "all", listen)
    assert store.expenses(trip) == [
        {
            "id": first,
            "payer": "ada",
            "text": "Tickets",
            "cents": 1200,
            "sharers": ["ada", "bo"],
        },
        {"id": second, "payer": "bo", "text": "Taxi", "cents": 500, "sharers": ["ada"]},
    ]
    assert len(asked) <= 2


def test_an_expense_is_kept_whole_or_not_at_all(store: Store) -> None:
    """When a sharer doesn't exist, an exception is raised and nothing of the expense is kept."""
    ada = store.add_user("ada", "h")
    trip = store.add_kitty("Trip", ada)
    with pytest.raises(Exception):
        store.add_expense(trip, ada, "Tickets", 1200, ["ada", "nobody"])
    assert store.expenses(trip) == []


def test_ping_asks_the_database(store: Store) -> None:
    """ping is silent where there is a database, and raises where there is none."""
    store.ping()
    with pytest.raises(Exception):
        Store(Connections("sqlite:////no/such/folder/kitty.db")).ping()
