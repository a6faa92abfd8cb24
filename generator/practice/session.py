"""One run of a learner's code in the browser: asked for in JSON, answered in JSON.

The worker's Python lives on between runs, so each run gets a folder of its own and puts back what
code commonly changes for the whole process.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import io
import json
import logging
import os
import random
import shutil
import sys
import tempfile
import time
import warnings
from typing import TYPE_CHECKING

import harness  # type: ignore[import-not-found]  # it is beside us in the browser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHARACTERS = 60_000
"""A run may print so many; more would only fill the page."""
EVERY = 0.05
"""Seconds between two pieces of output on their way to the page."""


class OutputLimit(BaseException):
    """Not an `Exception`, so that a learner's `except Exception` does not swallow it."""


OutputLimit.__module__ = "builtins"  # a learner reads its name in a traceback


class _Out(io.TextIOBase):
    """Standard output that tells the page what it holds every few hundredths of a second."""

    def __init__(self, told: Callable[[str], object]) -> None:
        self._told, self._held, self._count, self._last = told, list[str](), 0, 0.0

    def write(self, text: str) -> int:
        room = CHARACTERS - self._count
        self._held.append(text[:room])
        self._count += len(text)
        if self._count > CHARACTERS:
            raise OutputLimit(f"the code printed more than {CHARACTERS:,} characters")
        if time.monotonic() - self._last > EVERY:
            self.flush()
        return len(text)

    def flush(self) -> None:
        if self._held:
            self._told("".join(self._held))
            self._held.clear()
        self._last = time.monotonic()

    def writable(self) -> bool:
        return True


def run(asked: str, told: Callable[[str], object]) -> str:
    """Run what *asked* says, a `Request` of the worker; *told* hears what it prints."""
    request = json.loads(asked)
    out = _Out(told)
    with _fresh(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        if "tests" in request:
            result = harness.check(request["code"], request["tests"], request["given"])
        else:
            before = request.get("before", [])
            result = harness.run(request["code"], request["given"], request["name"], before)
        with contextlib.suppress(OutputLimit):
            out.flush()
    return json.dumps(result)


@contextlib.contextmanager
def _fresh() -> Iterator[None]:
    """An empty folder, and afterwards the process as it was before."""
    before = os.getcwd()  # noqa: PTH109 - a text, as chdir takes it
    modules, path, environment = set(sys.modules), sys.path[:], dict(os.environ)
    names, limit = dict(vars(builtins)), sys.getrecursionlimit()
    folder = os.path.realpath(tempfile.mkdtemp())
    random.seed()
    os.chdir(folder)
    sys.path.insert(0, "")
    try:
        with warnings.catch_warnings():
            yield
    finally:
        os.chdir(before)
        shutil.rmtree(folder, ignore_errors=True)
        for name in set(sys.modules) - modules:
            module = sys.modules[name]
            if folder in f"{getattr(module, '__file__', '')} {getattr(module, '__path__', '')}":
                del sys.modules[name]  # a file of this run, or a folder of it
        sys.path[:] = path
        os.environ.clear()
        os.environ.update(environment)
        vars(builtins).update(names)
        for name in set(vars(builtins)) - set(names):
            delattr(builtins, name)
        sys.setrecursionlimit(limit)
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)
        logging.Logger.manager.loggerDict.clear()
        gc.enable()
