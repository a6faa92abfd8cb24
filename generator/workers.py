"""Work that is spread over the machine's cores, by processes that are forked from this one."""

from __future__ import annotations

import gc
import os
import selectors
import signal
import struct
import sys
import threading
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")

FORKS = hasattr(os, "fork") and sys.platform != "darwin"  # where macOS' own libraries don't bear it
_FEW = 8
"""For fewer items than this a worker is not worth its start."""
_JOB = struct.Struct("=I")
_HEAD = struct.Struct("=II?")
JOBS = 4096
"""As many as fit into any pipe, so that handing them out never waits."""


def cores() -> int:
    """How many processes can work at the same time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(work: Callable[[T], bytes], items: Sequence[T]) -> Iterator[tuple[T, bytes]]:
    """What *work* makes of each of the *items*, in no order; by forked workers where it pays."""
    alone = FORKS and threading.active_count() == 1  # a fork would take no other thread along
    count = min(cores(), len(items) // _FEW) if alone else 0
    if count < 2:
        for item in items:
            yield item, work(item)
        return
    crew = _Crew(work, items, count)
    try:
        for place, made in crew.results():
            # What a worker could not do is done here, where whatever it raises is heard.
            yield items[place], work(items[place]) if made is None else made
    finally:
        crew.end()


class _Crew:
    """Forked workers, each with a pipe for what it made; all take their jobs from one pipe.

    A worker ends when there are no more jobs, or nobody to tell: so none outlives this process.
    """

    def __init__(self, work: Callable[[T], bytes], items: Sequence[T], count: int) -> None:
        self._wanted = len(items)
        self._size = -(-len(items) // JOBS)
        jobs, giving = os.pipe()
        pipes = [os.pipe() for _ in range(count)]
        self._telling = [reading for reading, _ in pipes]
        self._workers: list[int] = []
        gc.freeze()  # so that looking for garbage touches, and copies, nothing that is shared
        for _, writing in pipes:
            if pid := os.fork():
                self._workers.append(pid)
            else:
                others = {giving, *(end for pipe in pipes for end in pipe)} - {writing}
                self._serve(work, items, jobs, writing, others)
        gc.unfreeze()
        for end in (jobs, *(writing for _, writing in pipes)):
            os.close(end)
        for start in range(0, len(items), self._size):
            os.write(giving, _JOB.pack(start))
        os.close(giving)

    def _serve(
        self,
        work: Callable[[T], bytes],
        items: Sequence[T],
        jobs: int,
        telling: int,
        others: set[int],
    ) -> None:
        """Be a worker."""
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and ends us
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            for end in others:
                os.close(end)
            while job := os.read(jobs, _JOB.size):
                (start,) = _JOB.unpack(job)
                for place in range(start, min(start + self._size, len(items))):
                    _tell(telling, place, _tried(work, items[place]))
        finally:
            os._exit(0)

    def results(self) -> Iterator[tuple[int, bytes | None]]:
        """The place of each item, and what was made of it, or None where that failed."""
        with selectors.DefaultSelector() as selector:
            for telling in self._telling:
                selector.register(telling, selectors.EVENT_READ)
            while selector.get_map():
                for key, _ in selector.select():
                    head = _read(key.fd, _HEAD.size)
                    place, length, good = _HEAD.unpack(head) if head else (0, 0, False)
                    made = _read(key.fd, length)
                    if made is None or head is None:
                        selector.unregister(key.fd)
                    else:
                        self._wanted -= 1
                        yield place, made if good else None
        if self._wanted:
            raise ChildProcessError("a worker was ended before its work was done")

    def end(self) -> None:
        """Leave no worker behind."""
        for telling in self._telling:
            os.close(telling)
        for pid in self._workers:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _tried(work: Callable[[T], bytes], item: T) -> bytes | None:
    try:
        return work(item)
    except Exception:  # whatever it is, the parent will meet it, too
        return None


def _tell(end: int, place: int, made: bytes | None) -> None:
    view = memoryview(_HEAD.pack(place, len(made or b""), made is not None) + (made or b""))
    while view:
        view = view[os.write(end, view) :]


def _read(end: int, size: int) -> bytes | None:
    """Exactly so many bytes; None where the other end was closed before."""
    parts = []
    while size and (part := os.read(end, min(size, 1 << 20))):
        parts.append(part)
        size -= len(part)
    return None if size else b"".join(parts)


class Aside:
    """Work that goes on in a process of its own while this one does something else."""

    def __init__(self, work: Callable[[], int]) -> None:
        self._work = work
        self._pid = 0

    def __enter__(self) -> Aside:
        sys.stdout.flush()
        sys.stderr.flush()
        if FORKS and not (pid := os.fork()):
            _be(self._work)
        elif FORKS:
            self._pid = pid
        return self

    def wait(self) -> int:
        """The exit code of the work, which without forks is done now."""
        if not FORKS:
            return self._work()
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status)

    def __exit__(self, *_: object) -> None:
        if self._pid:
            os.kill(self._pid, signal.SIGTERM)
            os.waitpid(self._pid, 0)


def _be(work: Callable[[], int]) -> None:
    code = 1
    try:
        code = work()
    except KeyboardInterrupt:
        code = 130
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    except BaseException:  # nothing may go on behind this call
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
