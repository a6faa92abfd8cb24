"""Every exercise: its solution passes its tests, its starter does not."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from ..problems import Problem
from .programs import Program, Ran, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model.exercise import Exercise
    from .programs import Memory

PRACTICE = Path(__file__).parents[1] / "practice"
_CHECK = """\
import json, sys
sys.path.insert(0, {folder!r})  # what is in it: {digest}
import harness
print("\\0" + json.dumps(harness.check({code!r}, {tests!r})))
"""


class _Tested(TypedDict):
    name: str
    passed: bool
    told: str


class _Result(TypedDict):
    error: str
    tests: list[_Tested]


def prove(
    exercises: Iterable[Exercise], memory: Memory, told: Callable[[int, int], None]
) -> tuple[int, list[Problem]]:
    """How many exercises were run, and everything that is not as it must be."""
    practice = b"".join(path.read_bytes() for path in sorted(PRACTICE.glob("*.py")))
    digest = hashlib.sha256(practice).hexdigest()
    asked: list[tuple[Exercise, Program, Program]] = []
    for exercise in exercises:
        if code := exercise.code:
            solution = _program(code.solution, code.tests, digest)
            asked.append((exercise, solution, _program(code.starter, code.tests, digest)))
    results = run_all([p for _, *programs in asked for p in programs], memory, told)
    problems: list[Problem] = []
    for exercise, solution, starter in asked:
        problems += _solution(exercise, _result(*results[solution]))
        problems += _starter(exercise, _result(*results[starter]))
    return len(asked), problems


def _program(code: str, tests: str, digest: str) -> Program:
    """A run of the harness that the browser uses as well."""
    text = _CHECK.format(folder=str(PRACTICE), digest=digest, code=code, tests=tests)
    return Program((text,), shared=True)


def _result(ran: Ran) -> _Result:
    """What the harness answered, after whatever the code printed."""
    *_, answer = ran.out.partition("\0")
    if not answer:
        return {"error": ran.shown, "tests": []}
    result: _Result = json.loads(answer)
    return result


def _solution(exercise: Exercise, result: _Result) -> Iterator[Problem]:
    path = Path(exercise.source).with_name("solution.py")
    lines = {test.name: test.line for test in exercise.tests}
    if result["error"]:
        yield Problem(path, 1, 1, f"the solution does not run:\n{result['error'].rstrip()}")
    elif list(lines) != [test["name"] for test in result["tests"]]:
        yield Problem(path.with_name("tests.py"), 1, 1, "begin each test as 'def test_name():'")
    else:
        for test in result["tests"]:
            if not test["passed"]:
                told = f"the solution does not pass {test['name']}: {test['told']}"
                yield Problem(path.with_name("tests.py"), lines[test["name"]], 1, told)


def _starter(exercise: Exercise, result: _Result) -> Iterator[Problem]:
    path = Path(exercise.source).with_name("starter.py")
    if result["error"]:
        told = f"the starter must run and fail tests, but it raises:\n{result['error'].rstrip()}"
        yield Problem(path, 1, 1, told)
    elif all(test["passed"] for test in result["tests"]):
        yield Problem(path, 1, 1, "the starter passes every test; nothing is left to do")
