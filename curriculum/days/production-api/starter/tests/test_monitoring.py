import json
import logging
import sys
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from parcels.api import create_app
from parcels.monitoring import JsonFormatter, log_as_json
from parcels.settings import Settings
from parcels.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "parcels.db"))


@pytest.fixture
def client(store: Store) -> TestClient:
    return TestClient(create_app(Settings(), store), raise_server_exceptions=False)


def record(**extra: object) -> logging.LogRecord:
    made = logging.LogRecord(
        "parcels", logging.INFO, "x.py", 1, "sent %s", ("it",), None
    )
    vars(made).update(extra)
    return made


def test_a_record_is_one_line_of_json() -> None:
    """The formatter gives one JSON object with level, logger, message, time and the extras."""
    line = JsonFormatter().format(record(parcel=7, note="two\nlines"))
    entry = json.loads(line)
    assert "\n" not in line
    assert entry.pop("time")
    assert entry == {
        "level": "INFO",
        "logger": "parcels",
        "message": "sent it",
        "parcel": 7,
        "note": "two\nlines",
    }


def test_an_exception_is_in_the_same_line() -> None:
    """A traceback is in the field "exception", and what JSON doesn't know is written as text."""
    try:
        raise ValueError("broken")
    except ValueError:
        made = record(path=Path("a"))
        made.exc_info = sys.exc_info()
    entry = json.loads(JsonFormatter().format(made))
    assert "ValueError: broken" in entry["exception"]
    assert entry["path"] == "a"


def test_logs_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    """After log_as_json("WARNING") a warning is JSON on standard output, and INFO is not shown."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    try:
        log_as_json("WARNING")
        logging.getLogger("parcels").warning("slow")
        logging.getLogger("parcels").info("fast")
    finally:
        root.handlers[:], level = before
        root.setLevel(level)
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["message"] for line in lines] == ["slow"]


def test_every_request_is_logged(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    """A request is one record "request" with method, route, status, seconds and request_id."""
    caplog.set_level("INFO", "parcels")
    client.get("/parcels/7", headers={"X-Request-ID": "abc"})
    (entry,) = [r for r in caplog.records if r.getMessage() == "request"]
    assert (entry.method, entry.status, entry.request_id) == ("GET", 404, "abc")
    assert entry.route.startswith("/parcels/{")
    assert entry.seconds >= 0


def test_every_answer_has_its_id(client: TestClient) -> None:
    """X-Request-ID comes back as it was sent; without one, each request gets a new one."""
    same = client.get("/health/live", headers={"X-Request-ID": "abc"})
    assert same.headers["X-Request-ID"] == "abc"
    first, second = client.get("/health/live"), client.get("/health/live")
    assert first.headers["X-Request-ID"] != second.headers["X-Request-ID"]


def test_requests_are_counted_by_route(client: TestClient) -> None:
    """/metrics counts by the pattern of the route: two ids are one series."""
    client.get("/parcels/7")
    client.get("/parcels/8")
    client.get("/wp-admin")
    text = client.get("/metrics").text
    counted = [
        line for line in text.splitlines() if line.startswith("http_requests_total{")
    ]
    numbers = [line for line in counted if 'route="/parcels/{' in line]
    assert len(numbers) == 1 and numbers[0].endswith(" 2.0")
    assert 'status="404"' in numbers[0] and 'method="GET"' in numbers[0]
    assert any('route="none"' in line for line in counted)
    assert "wp-admin" not in text
    assert "http_request_seconds_bucket{" in text


def test_failures_are_counted(
    client: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A request that ends in an exception is counted with status 500."""
    monkeypatch.setattr(store, "get", lambda number: 1 / 0)
    assert client.get("/parcels/1").status_code == 500
    assert 'status="500"' in client.get("/metrics").text


def test_two_applications_count_apart(client: TestClient, store: Store) -> None:
    """A second application in the same process begins with no requests."""
    client.get("/parcels")
    other = TestClient(create_app(Settings(), store))
    assert 'route="/parcels"' not in other.get("/metrics").text
