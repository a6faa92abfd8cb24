import os
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kitty.api import create_app
from kitty.connection import Connections
from kitty.store import Store

TABLES = ("shares", "expenses", "members", "kitties", "sessions", "users")


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def connections(tmp_path: Path) -> Connections:
    """An empty database: a SQLite file, or what TEST_DATABASE_URL names."""
    url = os.environ.get("TEST_DATABASE_URL", f"sqlite:///{tmp_path / 'kitty.db'}")
    connections = Connections(url)
    connections.create_tables()
    with connections.transaction() as transaction:
        for table in TABLES:
            transaction.all(f"DELETE FROM {table}")
    return connections


@pytest.fixture
def store(connections: Connections) -> Store:
    return Store(connections)


@pytest.fixture
def visitor(store: Store, clock: Clock) -> Callable[[], TestClient]:
    """Makes browsers that are not logged in, each with cookies of its own."""
    app = create_app(store, clock=clock, cost=16, secure=False, version="4f2a9c1")
    return lambda: TestClient(app, raise_server_exceptions=False)


@pytest.fixture
def guest(visitor: Callable[[], TestClient]) -> Callable[[str], TestClient]:
    """Makes browsers of new users who are logged in."""

    def log_in(name: str) -> TestClient:
        client = visitor()
        account = {"name": name, "password": "correct horse battery"}
        client.post("/api/users", json=account)
        client.post("/api/sessions", json=account)
        return client

    return log_in
