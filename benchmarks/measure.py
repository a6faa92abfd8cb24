"""Seconds and mebibytes of other processes."""

import contextlib
import http.client
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent


@contextlib.contextmanager
def running(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A command, and whatever it starts, ended in the end."""
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "NO_MKDOCS_2_WARNING": "1"}
    child = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield child
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGTERM)
        child.wait()


def seconds(command: list[str], folder: Path) -> float:
    """How long a command takes."""
    begun = time.perf_counter()
    with running(command, folder) as child:
        if child.wait():
            raise SystemExit(f"{' '.join(command)} failed in {folder}")
        return time.perf_counter() - begun


def mebibytes(command: list[str], folder: Path) -> float:
    """The most memory that a command and its children hold at one time."""
    most = 0.0
    with running(command, folder) as child:
        while child.poll() is None:
            most = max(most, held(child.pid))
            time.sleep(0.05)
    if not most:  # where Linux' /proc is missing: the largest of all children so far
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        most = peak / (2**20 if sys.platform == "darwin" else 2**10)
    return most


def held(group: int) -> float:
    """What the processes of a group hold now; what they share counts once."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError):
            if os.getpgid(int(process.name)) == group:
                shares = (process / "smaps_rollup").read_text()
                total += int(shares.partition("\nPss:")[2].split()[0])
    return total / 1024


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as held_open:
        held_open.bind(("127.0.0.1", 0))
        port: int = held_open.getsockname()[1]
        return port


def fetched(port: int, path: str) -> str:
    """A page; nothing while nobody answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    with contextlib.suppress(OSError, http.client.HTTPException), contextlib.closing(connection):
        connection.request("GET", path)
        answer = connection.getresponse()
        if answer.status == http.client.OK:
            return answer.read().decode()
    return ""


def until_shown(port: int, path: str, word: str) -> float:
    """Seconds until a page says *word*."""
    begun = time.perf_counter()
    while word not in fetched(port, path):
        time.sleep(0.005)
        if time.perf_counter() - begun > 600:
            raise SystemExit(f"{path} never said {word!r}")
    return time.perf_counter() - begun
