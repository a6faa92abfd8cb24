import sqlite3
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from parcels.api import create_app
from parcels.settings import Settings
from parcels.store import Store

ADA = {"recipient": "Ada", "grams": 800}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "parcels.db"))


@pytest.fixture
def client(store: Store) -> TestClient:
    app = create_app(Settings(version="4f2a9c1"), store)
    return TestClient(app, raise_server_exceptions=False)


def test_a_new_parcel_is_accepted(client: TestClient) -> None:
    """POST /parcels answers 201 with the parcel, its id, and the status "accepted"."""
    answer = client.post("/parcels", json=ADA)
    assert answer.status_code == 201
    assert answer.json() == {"id": 1, **ADA, "status": "accepted"}


def test_a_parcel_can_be_looked_up(client: TestClient) -> None:
    """GET /parcels/{id} answers with the parcel, and 404 for an unknown id."""
    made = client.post("/parcels", json=ADA).json()
    assert client.get(f"/parcels/{made['id']}").json() == made
    assert client.get("/parcels/99").status_code == 404


@pytest.mark.parametrize(
    "change",
    [
        {"recipient": ""},
        {"recipient": "x" * 81},
        {"grams": 0},
        {"grams": 30001},
        {"grams": "heavy"},
        {"status": "delivered"},
        {"recipient": None},
    ],
)
def test_nonsense_is_refused(client: TestClient, change: dict) -> None:
    """What breaks the rules, or has a field too many, is a 422 and is not kept."""
    assert client.post("/parcels", json=ADA | change).status_code == 422
    assert client.get("/parcels").json() == []


def test_the_list_has_pages(client: TestClient) -> None:
    """GET /parcels?after=1&limit=1 has the one parcel after the first."""
    for grams in (1, 2, 3):
        client.post("/parcels", json=ADA | {"grams": grams})
    assert [p["id"] for p in client.get("/parcels").json()] == [1, 2, 3]
    page = client.get("/parcels", params={"after": 1, "limit": 1}).json()
    assert [p["id"] for p in page] == [2]


@pytest.mark.parametrize("limit", [0, 101])
def test_pages_have_a_limit(client: TestClient, limit: int) -> None:
    """A limit below 1 or above 100 is a 422."""
    assert client.get("/parcels", params={"limit": limit}).status_code == 422


def test_a_parcel_moves_on(client: TestClient) -> None:
    """POST /parcels/{id}/moves answers with the parcel and its new status."""
    client.post("/parcels", json=ADA)
    for status in ("in_transit", "delivered"):
        answer = client.post("/parcels/1/moves", json={"status": status})
        assert answer.status_code == 200
        assert answer.json() == {"id": 1, **ADA, "status": status}


def test_a_parcel_moves_in_order(client: TestClient) -> None:
    """A status out of order is a 409, an unknown one a 422, an unknown parcel a 404."""
    client.post("/parcels", json=ADA)
    delivered = {"status": "delivered"}
    assert client.post("/parcels/1/moves", json=delivered).status_code == 409
    assert client.post("/parcels/1/moves", json={"status": "lost"}).status_code == 422
    assert client.post("/parcels/99/moves", json=delivered).status_code == 404
    assert client.get("/parcels/1").json()["status"] == "accepted"


def test_health_says_the_version(client: TestClient) -> None:
    """GET /health/live and /health/ready are 200; live has the version."""
    live = client.get("/health/live")
    assert (live.status_code, live.json()) == (
        200,
        {"status": "ok", "version": "4f2a9c1"},
    )
    assert client.get("/health/ready").status_code == 200


def test_not_ready_without_its_data(
    client: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the store can't be read, ready is 503; live is still 200, or restarts would follow."""

    def broken() -> None:
        raise sqlite3.OperationalError("disk gone")

    monkeypatch.setattr(store, "ping", broken)
    assert client.get("/health/ready").status_code == 503
    assert client.get("/health/live").status_code == 200
