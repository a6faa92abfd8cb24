from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from kitty.api import create_app
from kitty.store import Store

Visitor = Callable[[], TestClient]
Guest = Callable[[str], TestClient]
ADA = {"name": "ada", "password": "correct horse battery"}


def test_signing_up_and_in(visitor: Visitor) -> None:
    """Signing up is a 201, logging in a 204 with a cookie, and /api/me knows the name."""
    client = visitor()
    assert client.post("/api/users", json=ADA).status_code == 201
    assert client.post("/api/users", json=ADA).status_code == 409
    answer = client.post("/api/sessions", json=ADA)
    assert answer.status_code == 204
    cookie = answer.headers["set-cookie"].lower()
    assert "session=" in cookie and "httponly" in cookie and "samesite=strict" in cookie
    assert client.get("/api/me").json() == {"name": "ada"}


def test_the_cookie_is_secure_in_production(store: Store) -> None:
    """With secure=True the cookie travels over HTTPS only."""
    client = TestClient(create_app(store, cost=16))
    client.post("/api/users", json=ADA)
    assert (
        "secure" in client.post("/api/sessions", json=ADA).headers["set-cookie"].lower()
    )


def test_wrong_names_and_passwords_look_alike(visitor: Visitor, guest: Guest) -> None:
    """Both are a 401 with the same text, and no cookie."""
    guest("ada")
    client = visitor()
    answers = [
        client.post(
            "/api/sessions", json={"name": name, "password": "not the password"}
        )
        for name in ("ada", "nobody")
    ]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert answers[0].text == answers[1].text
    assert "set-cookie" not in answers[0].headers


@pytest.mark.parametrize(
    "change", [{"name": ""}, {"password": "short"}, {"admin": True}]
)
def test_accounts_have_rules(visitor: Visitor, change: dict) -> None:
    """No name, a short password, or a field too many is a 422."""
    assert visitor().post("/api/users", json=ADA | change).status_code == 422


def test_everything_else_needs_a_session(visitor: Visitor) -> None:
    """Without a cookie, or with one that means nothing, it is a 401."""
    client = visitor()
    for cookie in ("", "nonsense"):
        client.cookies.set("session", cookie)
        for path in (
            "me",
            "kitties",
            "kitties/1",
            "kitties/1/expenses",
            "kitties/1/settlement",
        ):
            assert client.get(f"/api/{path}").status_code == 401, path
        assert client.post("/api/kitties", json={"name": "Trip"}).status_code == 401


def test_sessions_end(guest: Guest, clock: Callable[[], float]) -> None:
    """Logging out ends a session, and so does a week."""
    ada, bo = guest("ada"), guest("bo")
    cookie = ada.cookies["session"]
    assert ada.delete("/api/sessions").status_code == 204
    ada.cookies.set("session", cookie)
    assert ada.get("/api/me").status_code == 401
    clock.now += 7 * 24 * 3600
    assert bo.get("/api/me").status_code == 401


@pytest.fixture
def trip(guest: Guest) -> tuple[TestClient, TestClient, str]:
    """Ada, Bo, and the path of their kitty."""
    ada, bo = guest("ada"), guest("bo")
    made = ada.post("/api/kitties", json={"name": "Trip"})
    path = f"/api/kitties/{made.json().get('id')}"
    ada.post(f"{path}/members", json={"name": "bo"})
    return ada, bo, path


def test_kitties_are_shared(trip: tuple) -> None:
    """Whoever was let in sees the kitty."""
    _, bo, path = trip
    number = int(path.rsplit("/", 1)[1])
    assert bo.get("/api/kitties").json() == [{"id": number, "name": "Trip"}]
    assert bo.get(path).json() == {
        "id": number,
        "name": "Trip",
        "members": ["ada", "bo"],
    }


def test_kitties_are_private(trip: tuple, guest: Guest) -> None:
    """For others a kitty is a 404, whatever they try; so is one that doesn't exist."""
    _, _, path = trip
    eve = guest("eve")
    assert eve.get("/api/kitties").json() == []
    for suffix in ("", "/expenses", "/settlement"):
        assert eve.get(path + suffix).status_code == 404
    assert eve.post(f"{path}/members", json={"name": "eve"}).status_code == 404
    expense = {"text": "Mine", "cents": 1}
    assert eve.post(f"{path}/expenses", json=expense).status_code == 404
    assert eve.get("/api/kitties/999999").status_code == 404


def test_only_users_can_be_let_in(trip: tuple) -> None:
    """An unknown name is a 404 and changes nothing."""
    ada, _, path = trip
    assert ada.post(f"{path}/members", json={"name": "nobody"}).status_code == 404
    assert ada.get(path).json()["members"] == ["ada", "bo"]


def test_expenses_are_settled(trip: tuple) -> None:
    """Expenses are listed; balances and payments follow from them."""
    ada, bo, path = trip
    assert (
        ada.post(f"{path}/expenses", json={"text": "Taxi", "cents": 1001}).status_code
        == 201
    )
    bo.post(f"{path}/expenses", json={"text": "Map", "cents": 200, "sharers": ["ada"]})
    found = [
        (e["payer"], e["cents"], e["sharers"])
        for e in bo.get(f"{path}/expenses").json()
    ]
    assert found == [("ada", 1001, ["ada", "bo"]), ("bo", 200, ["ada"])]
    assert bo.get(f"{path}/settlement").json() == {
        "balances": {"ada": 300, "bo": -300},
        "payments": [{"debtor": "bo", "creditor": "ada", "cents": 300}],
    }


@pytest.mark.parametrize(
    "change",
    [
        {"cents": 0},
        {"cents": 10_000_001},
        {"cents": 1.5},
        {"text": ""},
        {"sharers": []},
        {"sharers": ["eve"]},
        {"sharers": ["ada", "ada"]},
        {"payer": "bo"},
    ],
)
def test_expenses_have_rules(trip: tuple, guest: Guest, change: dict) -> None:
    """Amounts out of range, strangers, doubles, and a payer of one's choice are a 422."""
    ada, _, path = trip
    guest("eve")
    body = {"text": "Taxi", "cents": 100} | change
    assert ada.post(f"{path}/expenses", json=body).status_code == 422
    assert ada.get(f"{path}/expenses").json() == []


def test_health_asks_the_database(
    visitor: Visitor, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """/health has the version, and is a 503 without the database."""
    client = visitor()
    answer = client.get("/health")
    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "version": "4f2a9c1"},
    )

    def broken() -> None:
        raise OSError("no database")

    monkeypatch.setattr(store, "ping", broken)
    assert client.get("/health").status_code == 503


def test_the_front_end_is_served(visitor: Visitor) -> None:
    """/ is the page, and /app.js its script; an unknown address below /api stays a 404."""
    client = visitor()
    assert "<h1>Kitty</h1>" in client.get("/").text
    assert client.get("/app.js").status_code == 200
    assert client.get("/api/nothing").status_code == 404
