import sqlite3

import pytest

from desk.database import Database, NameTaken


@pytest.fixture
def connection() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", check_same_thread=False)


@pytest.fixture
def db(connection: sqlite3.Connection) -> Database:
    database = Database(connection)
    with connection:
        connection.executemany(
            "INSERT INTO users (name, password, role) VALUES (?, 'hash', 'guest')",
            [("ada",), ("bo",)],
        )
    return database


@pytest.fixture
def statements(connection: sqlite3.Connection, db: Database) -> list[str]:
    heard: list[str] = []
    connection.set_trace_callback(heard.append)
    return heard


def selects(statements: list[str]) -> list[str]:
    return [s for s in statements if s.lstrip().upper().startswith(("SELECT", "WITH"))]


def test_users_have_their_own_names(db: Database) -> None:
    """add_user gives an id; a name that is taken is NameTaken, and changes nothing."""
    assert db.add_user("cy", "hash") == 3
    with pytest.raises(NameTaken):
        db.add_user("ada", "other")
    assert db.user("ada") == {
        "id": 1,
        "name": "ada",
        "password": "hash",
        "role": "guest",
    }
    assert db.user("nobody") is None


def test_names_are_values_and_not_sql(db: Database) -> None:
    """A name with an apostrophe is a name."""
    db.add_user("O'Brien", "hash")
    assert db.user("O'Brien")["name"] == "O'Brien"
    assert db.user("x' OR '1'='1") is None


def test_promote_makes_an_agent(db: Database) -> None:
    """promote says whether there is such a user, who is an agent then."""
    assert db.promote("ada") is True
    assert (db.user("ada")["role"], db.user("bo")["role"]) == ("agent", "guest")
    assert db.promote("nobody") is False


def test_sessions_expire_and_end(db: Database) -> None:
    """session_user finds the user before the session expires, and not once it has ended."""
    db.add_session(b"one", 1, expires=1000)
    assert db.session_user(b"one", now=999) == {"id": 1, "name": "ada", "role": "guest"}
    assert db.session_user(b"one", now=1000) is None
    assert db.session_user(b"two", now=0) is None
    db.end_session(b"one")
    assert db.session_user(b"one", now=999) is None


def test_old_sessions_are_forgotten(
    db: Database, connection: sqlite3.Connection
) -> None:
    """A new session that ends at 9000 was made at 5400: what had ended by then is deleted."""
    db.add_session(b"old", 1, expires=5000)
    db.add_session(b"newer", 1, expires=6000)
    db.add_session(b"new", 2, expires=9000)
    kept = connection.execute(
        "SELECT fingerprint FROM sessions ORDER BY expires"
    ).fetchall()
    assert [row[0] for row in kept] == [b"newer", b"new"]


def test_a_ticket_has_its_comments(db: Database) -> None:
    """ticket has the owner's name and the comments in their order; None for an unknown id."""
    assert db.add_ticket(1, "Printer") == 1
    db.add_comment(1, 2, "Is it on?")
    db.add_comment(1, 1, "Oh.")
    assert db.ticket(1) == {
        "id": 1,
        "owner_id": 1,
        "owner": "ada",
        "title": "Printer",
        "status": "open",
        "comments": [
            {"author": "bo", "text": "Is it on?"},
            {"author": "ada", "text": "Oh."},
        ],
    }
    assert db.ticket(2) is None


@pytest.fixture
def full(db: Database) -> Database:
    for number in range(1, 41):
        db.add_ticket(1 if number % 2 else 2, f"Ticket {number}")
        for _ in range(number % 3):
            db.add_comment(number, 1, "Hm.")
    for number in (1, 2, 3):
        db.set_status(number, "closed")
    return db


def test_a_page_counts_comments(full: Database) -> None:
    """Each ticket of a page has its owner and the number of its comments, 0 included."""
    one, two, three = full.page(limit=3)
    assert one == {
        "id": 1,
        "owner": "ada",
        "title": "Ticket 1",
        "status": "closed",
        "comments": 1,
    }
    assert (two["owner"], two["comments"], three["comments"]) == ("bo", 2, 0)


def test_a_page_can_be_narrowed(full: Database) -> None:
    """owner_id, status, after and limit work alone and together."""

    def ids(**settings: object) -> list[int]:
        return [ticket["id"] for ticket in full.page(**settings)]

    assert ids(limit=5, after=10) == [11, 12, 13, 14, 15]
    assert ids(owner_id=2, limit=3) == [2, 4, 6]
    assert ids(status="closed") == [1, 2, 3]
    assert ids(owner_id=1, status="open", after=5, limit=2) == [7, 9]
    assert len(ids()) == 20


def test_a_page_is_one_query(full: Database, statements: list[str]) -> None:
    """However many tickets a page has, the database is asked once."""
    full.page(limit=20)
    assert len(selects(statements)) == 1


def test_a_ticket_is_two_queries(full: Database, statements: list[str]) -> None:
    """A ticket with its comments takes two queries, and not one for each comment's author."""
    full.ticket(2)
    assert len(selects(statements)) <= 2


@pytest.mark.parametrize(
    "settings",
    [
        {"owner_id": 1},
        {"owner_id": 1, "status": "open"},
        {"status": "open", "after": 30},
    ],
)
def test_a_page_is_found_by_an_index(
    full: Database,
    statements: list[str],
    connection: sqlite3.Connection,
    settings: dict,
) -> None:
    """The plan of a page scans neither tickets nor comments, and sorts nothing."""
    full.page(**settings)
    (query,) = selects(statements)
    connection.set_trace_callback(None)
    plan = [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    bad = [step for step in plan if step.startswith("SCAN") or "TEMP B-TREE" in step]
    assert not bad, plan


def test_foreign_keys_have_indexes(
    connection: sqlite3.Connection, db: Database
) -> None:
    """Comments are found by their ticket through an index."""
    sql = "EXPLAIN QUERY PLAN SELECT text FROM comments WHERE ticket_id = 7 ORDER BY id"
    (step,) = [row["detail"] for row in connection.execute(sql)]
    assert "USING INDEX" in step
