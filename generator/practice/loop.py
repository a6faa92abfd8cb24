"""`asyncio` in a browser's worker, where nothing can be waited for but time.

CPython's own loop does the work; only what it would ask the operating system for is replaced. It
leans on private names of `asyncio`, so the browser's Python is pinned and the tests use it whole.
"""

from __future__ import annotations

import time
from asyncio import base_events, events
from typing import Any


class _Clock:
    """Stands where a loop has the selector of its sockets: here are none, so it sleeps."""

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("every task waits for another one; nothing will ever go on")
        if timeout > 0:
            time.sleep(timeout)
        return []


class Loop(base_events.BaseEventLoop):
    """An event loop without sockets, threads and processes."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Clock()

    def _process_events(self, event_list: list[Any]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody else could wake it."""


def install() -> None:
    """Make `asyncio.run` and all that stands on it use our loop."""

    class Policy(events._BaseDefaultEventLoopPolicy):  # type: ignore[name-defined, misc]  # 3.14's
        _loop_factory = Loop

    events._set_event_loop_policy(Policy())  # type: ignore[attr-defined]  # 3.14's
    events._set_running_loop(None)  # the browser's own, which nobody's code here may join
