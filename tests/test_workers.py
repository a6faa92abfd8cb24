"""Forked workers give what one process gives, and none outlives the work."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from generator import workers
from generator.workers import Aside, spread

ITEMS = list(range(100))


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a process without threads, which other tests may have started in this one."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def squared(item: int) -> bytes:
    return b"%d" % item**2 * 5000


@pytest.mark.parametrize("cores", [1, 2, 3])
def test_every_item_is_done_once(cores: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: cores)

    assert sorted(spread(squared, ITEMS)) == [(item, squared(item)) for item in ITEMS]


def test_more_items_than_fit_into_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    many = list(range(3 * workers.JOBS + 1))

    assert sorted(spread(lambda item: b"%d" % item, many)) == [(it, b"%d" % it) for it in many]


def test_the_work_is_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)

    def who(_: int) -> bytes:
        time.sleep(0.005)
        return b"%d" % os.getpid()

    done_by = {pid for _, pid in spread(who, ITEMS)}
    assert len(done_by) == 2
    assert b"%d" % os.getpid() not in done_by


def test_without_forks_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "FORKS", False)

    assert {pid for _, pid in spread(lambda _: b"%d" % os.getpid(), ITEMS)} == {b"%d" % os.getpid()}
    with Aside(lambda: 7) as work:
        assert work.wait() == 7


def test_what_goes_wrong_is_heard_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)

    def work(item: int) -> bytes:
        if item == 50:
            raise LookupError("fifty")
        return b""

    with pytest.raises(LookupError, match="fifty"):
        list(spread(work, ITEMS))


def test_a_worker_that_is_killed_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    tests = os.getpid()

    def work(item: int) -> bytes:
        (tmp_path / str(os.getpid())).touch()
        if item == 50 and os.getpid() != tests:
            os.kill(os.getpid(), signal.SIGKILL)
        return squared(item)

    with pytest.raises(ChildProcessError):
        list(spread(work, ITEMS))
    for pid in tmp_path.iterdir():
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.name), 0)


def test_who_stops_listening_stops_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)

    def work(_: int) -> bytes:
        (tmp_path / str(os.getpid())).touch()
        time.sleep(0.01)
        return b"x" * 100_000

    results = spread(work, ITEMS)
    next(results)
    results.close()  # type: ignore[attr-defined]
    for pid in tmp_path.iterdir():
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.name), 0)


@pytest.mark.parametrize("code", [0, 3])
def test_work_aside_tells_its_exit_code(code: int) -> None:
    with Aside(lambda: code) as work:
        assert work.wait() == code


def test_work_aside_is_ended_where_nobody_waits(tmp_path: Path) -> None:
    def work() -> int:
        (tmp_path / "begun").write_text(str(os.getpid()))
        time.sleep(60)
        return 0

    with Aside(work):
        while not (tmp_path / "begun").is_file() or not (tmp_path / "begun").read_text():
            time.sleep(0.01)
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "begun").read_text()), 0)
