import sqlite3

import pytest
from fastapi.testclient import TestClient

from desk.api import create_app
from desk.database import Database

PASSWORD = "correct horse battery"


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def db() -> Database:
    return Database(sqlite3.connect(":memory:", check_same_thread=False))


@pytest.fixture
def client(db: Database, clock: Clock) -> TestClient:
    app = create_app(db, clock=clock, cost=16)
    return TestClient(app, raise_server_exceptions=False)


def login(client: TestClient, name: str, db: Database | None = None) -> dict[str, str]:
    """The headers of a new user, who is an agent if a database is given."""
    client.post("/users", json={"name": name, "password": PASSWORD})
    if db:
        db.promote(name)
    answer = client.post("/sessions", json={"name": name, "password": PASSWORD})
    return {"Authorization": f"Bearer {answer.json()['token']}"}


def test_users_sign_up_once(client: TestClient) -> None:
    """A new user is a 201 that doesn't show the password; the second of a name a 409."""
    body = {"name": "ada", "password": PASSWORD}
    first = client.post("/users", json=body)
    assert first.status_code == 201 and "password" not in first.text
    assert client.post("/users", json=body).status_code == 409


@pytest.mark.parametrize(
    "change",
    [{"name": ""}, {"name": "x" * 41}, {"password": "short"}, {"role": "agent"}],
)
def test_nobody_signs_up_as_they_like(
    client: TestClient, db: Database, change: dict
) -> None:
    """Short passwords, endless names and a role of one's choice are a 422."""
    body = {"name": "ada", "password": PASSWORD} | change
    assert client.post("/users", json=body).status_code == 422
    assert db.user("ada") is None


def test_wrong_names_and_passwords_look_alike(client: TestClient) -> None:
    """Both are a 401 with the same text."""
    login(client, "ada")
    wrong = [
        client.post("/sessions", json={"name": name, "password": "not the password"})
        for name in ("ada", "nobody")
    ]
    assert [answer.status_code for answer in wrong] == [401, 401]
    assert wrong[0].text == wrong[1].text


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic x"}]
)
def test_tickets_need_a_token(client: TestClient, headers: dict) -> None:
    """Without a good token everything about tickets is a 401."""
    login(client, "ada")
    for method, path in [
        ("GET", "/tickets"),
        ("POST", "/tickets"),
        ("GET", "/tickets/1"),
        ("POST", "/tickets/1/comments"),
        ("PUT", "/tickets/1/status"),
        ("DELETE", "/sessions"),
    ]:
        assert client.request(method, path, headers=headers).status_code == 401, path


def test_tokens_expire(client: TestClient, clock: Clock) -> None:
    """A token is good for an hour and no longer."""
    ada = login(client, "ada")
    clock.now += 3599
    assert client.get("/tickets", headers=ada).status_code == 200
    clock.now += 1
    assert client.get("/tickets", headers=ada).status_code == 401


def test_logging_out_ends_one_session(client: TestClient) -> None:
    """After DELETE /sessions that token is worthless; another session goes on."""
    first, second = login(client, "ada"), login(client, "ada")
    assert client.delete("/sessions", headers=first).status_code == 204
    assert client.get("/tickets", headers=first).status_code == 401
    assert client.get("/tickets", headers=second).status_code == 200


def test_guests_see_their_own_tickets(client: TestClient) -> None:
    """A guest lists and reads what is their own; the tickets of others are a 404."""
    ada, bo = login(client, "ada"), login(client, "bo")
    made = client.post("/tickets", json={"title": "Printer"}, headers=ada)
    assert (made.status_code, made.json()) == (201, {"id": 1})
    assert [t["title"] for t in client.get("/tickets", headers=ada).json()] == [
        "Printer"
    ]
    assert client.get("/tickets/1", headers=ada).json()["owner"] == "ada"
    assert client.get("/tickets", headers=bo).json() == []
    assert client.get("/tickets/1", headers=bo).status_code == 404
    comment = client.post("/tickets/1/comments", json={"text": "Hi"}, headers=bo)
    assert comment.status_code == 404
    assert client.get("/tickets/2", headers=ada).status_code == 404


def test_agents_see_all_and_close(client: TestClient, db: Database) -> None:
    """An agent reads, comments and closes everybody's tickets."""
    ada, eve = login(client, "ada"), login(client, "eve", db)
    client.post("/tickets", json={"title": "Printer"}, headers=ada)
    assert len(client.get("/tickets", headers=eve).json()) == 1
    done = client.post("/tickets/1/comments", json={"text": "Is it on?"}, headers=eve)
    assert done.status_code == 201
    closed = client.put("/tickets/1/status", json={"status": "closed"}, headers=eve)
    assert closed.status_code == 204
    ticket = client.get("/tickets/1", headers=ada).json()
    assert ticket["status"] == "closed"
    assert ticket["comments"] == [{"author": "eve", "text": "Is it on?"}]
    assert client.get("/tickets", params={"status": "open"}, headers=ada).json() == []


def test_guests_do_not_close(client: TestClient) -> None:
    """Closing is a 403 for the owner, and a 404 for a guest who may not see the ticket."""
    ada, bo = login(client, "ada"), login(client, "bo")
    client.post("/tickets", json={"title": "Printer"}, headers=ada)
    body = {"status": "closed"}
    assert client.put("/tickets/1/status", json=body, headers=ada).status_code == 403
    assert client.put("/tickets/1/status", json=body, headers=bo).status_code == 404
    assert client.get("/tickets/1", headers=ada).json()["status"] == "open"


def test_input_has_ends(client: TestClient) -> None:
    """Titles, limits and statuses out of range, and fields too many, are a 422."""
    ada = login(client, "ada")
    for body in ({"title": ""}, {"title": "x" * 121}, {"title": "a", "owner_id": 7}):
        assert client.post("/tickets", json=body, headers=ada).status_code == 422
    for query in ({"limit": 0}, {"limit": 101}, {"status": "lost"}, {"after": -1}):
        assert client.get("/tickets", params=query, headers=ada).status_code == 422


def test_logins_are_limited_by_name(client: TestClient, clock: Clock) -> None:
    """The sixth try is a 429 with Retry-After, even with the right password; Bo may still."""
    client.post("/users", json={"name": "ada", "password": PASSWORD})
    wrong = {"name": "ada", "password": "not the password"}
    assert [client.post("/sessions", json=wrong).status_code for _ in range(5)] == [
        401
    ] * 5
    right = wrong | {"password": PASSWORD}
    refused = client.post("/sessions", json=right)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "10")
    assert login(client, "bo")
    clock.now += 10
    assert client.post("/sessions", json=right).status_code == 201


def test_requests_are_limited_by_user(client: TestClient, clock: Clock) -> None:
    """After 60 requests a user gets 429; another doesn't; half a second later one more works."""
    ada, bo = login(client, "ada"), login(client, "bo")
    statuses = [client.get("/tickets", headers=ada).status_code for _ in range(61)]
    assert statuses == [200] * 60 + [429]
    assert client.get("/tickets", headers=bo).status_code == 200
    clock.now += 0.5
    assert client.get("/tickets", headers=ada).status_code == 200


def test_requests_and_refused_logins_are_counted(client: TestClient) -> None:
    """/metrics counts by route pattern, and refused logins by themselves."""
    ada = login(client, "ada")
    client.get("/tickets/1", headers=ada)
    client.get("/tickets/2", headers=ada)
    client.post("/sessions", json={"name": "ada", "password": "not the password"})
    lines = client.get("/metrics").text.splitlines()
    assert "logins_refused_total 1.0" in lines
    counted = [
        n for n in lines if n.startswith("http_requests_total{") and "tickets/" in n
    ]
    assert len(counted) == 1 and counted[0].endswith(" 2.0")
    assert any(n.startswith("http_request_seconds_bucket{") for n in lines)
