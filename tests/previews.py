"""Builds and previews that run for a test, and whether anything of them is left."""

import contextlib
import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from generator.site.banner import EVENTS
from tests.sites import REPOSITORY, run

EPOCH = {"SOURCE_DATE_EPOCH": "1800000000"}
"""Both builds may run at midnight."""


def build(folder: Path, *options: str, **environment: str) -> None:
    """Build the site."""
    done = run(folder, "build", *options, **EPOCH | environment)
    assert done.returncode == 0, done.stderr


def started(folder: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """The command line in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=os.environ | EPOCH | {"PYTHONPATH": str(REPOSITORY)} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def group_is_gone(group: int) -> bool:
    """Whether no process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


def until(holds: Callable[[], bool]) -> None:
    """Wait, at the most a minute, until something holds."""
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


class Served:
    """A preview that runs."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.open = contextlib.ExitStack()
        self.process = started(folder, "serve", "--port", "0", **environment)
        assert self.process.stderr
        self.told = ""
        while not (found := re.search(r"http://127\.0\.0\.1:(\d+)/", self.told)):
            self.told += self.process.stderr.readline()
        self.address, self.port = found[0], int(found[1])

    def __enter__(self) -> "Served":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.ended(signal.SIGTERM)

    def get(self, path: str) -> tuple[int, bytes]:
        """The status and the body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            connection.request("GET", quote(path))
            answer = connection.getresponse()
            return answer.status, answer.read()

    def text(self, path: str) -> str:
        """A page."""
        return self.get(path)[1].decode()

    def listening(self, path: str) -> http.client.HTTPResponse:
        """What a browser that shows this page hears."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", f"{EVENTS}?{quote(path)}")
        answer = self.open.enter_context(connection.getresponse())
        assert answer.getheader("Content-Type") == "text/event-stream"
        assert answer.readline() == b": nothing new\n"
        return answer

    def ended(self, by: signal.Signals) -> str:
        """End it; what it told."""
        self.process.send_signal(by)
        told = self.process.communicate(timeout=60)[1]
        self.open.close()
        until(lambda: group_is_gone(self.process.pid))
        return self.told + told
