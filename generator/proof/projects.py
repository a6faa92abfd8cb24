"""Every project's starter: its tests fail as it is given out, and pass once the work is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..problems import Problem
from .programs import Program, Ran, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model.project import Brief, Files
    from .programs import Memory

_RUN = """\
import pathlib, subprocess, sys
for name, data in {files!r}:
    path = pathlib.Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
done = subprocess.run(tests, text=True, stdout=-1, stderr=-2)
print(done.returncode, done.stdout)
"""
_PASSED, _FAILED = "0", "1"
"""What pytest ends with; anything else says that it could not even collect its tests."""


def prove(
    briefs: Iterable[Brief], memory: Memory, told: Callable[[int, int], None]
) -> tuple[int, list[Problem]]:
    """How many starters were run, and each whose tests do not do what they are for."""
    asked = [(b, _program(b.starter), _program(_done(b))) for b in briefs if b.starter]
    results = run_all([p for _, *programs in asked for p in programs], memory, told)
    problems = [
        problem
        for brief, given, done in asked
        for problem in _compare(Path(brief.source).parent, results[given][0], results[done][0])
    ]
    return len(asked), problems


def _program(files: Files) -> Program:
    return Program((_RUN.format(files=files),), shared=True, loopback=True, seconds=120)


def _done(brief: Brief) -> Files:
    """The starter with the solution's files in it, or in place of its own."""
    return tuple(sorted((dict(brief.starter) | dict(brief.solution)).items()))


def _compare(folder: Path, given: Ran, done: Ran) -> Iterator[Problem]:
    code, _, said = given.shown.partition(" ")
    if code != _FAILED:
        told = f"its tests must run and fail, but pytest says:\n{said.rstrip()}"
        yield Problem(folder / "starter", 1, 1, told)
    code, _, said = done.shown.partition(" ")
    if code != _PASSED:
        told = f"with it the starter's tests must pass, but pytest says:\n{said.rstrip()}"
        yield Problem(folder / "solution", 1, 1, told)
