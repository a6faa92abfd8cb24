"""Check an exercise: whether its task, hints, tests and reasons are all there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .fences import blocks
from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model.exercise import Exercise

HINTS = 2
"""At least so many, each plainer than the one before."""


def check_exercise(exercise: Exercise) -> Iterator[Problem]:
    """What its author forgot; whether the code does what it says, `verify` finds out."""
    task = Path(exercise.source)
    if not exercise.title:
        yield Problem(task, 1, 1, "the first line is the title: '# Swap two names'")
    if not exercise.code:
        return
    languages = [block.language for block in blocks(exercise.task)]
    if "python" not in languages or "output" not in languages:
        yield Problem(task, 1, 1, "show a call in a python block and its result in an output block")
    if len(exercise.hints) < HINTS:
        told = f"at least {HINTS} hints are wanted, as a numbered list under '## Hints {{#hints}}'"
        yield Problem(task, 1, 1, told)
    if not exercise.why:
        yield Problem(task, 1, 1, "the reasoning is wanted, under '## Why {#why}'")
    tests = task.with_name("tests.py")
    if not exercise.tests:
        yield Problem(tests, 1, 1, "there is no function test_... in it")
    for test in exercise.tests:
        if not test.says:
            told = f"{test.name} has no docstring; it is the sentence that the learner reads"
            yield Problem(tests, test.line, 1, told)


def check_unused(folder: Path, used: set[str]) -> Iterator[Problem]:
    """Every exercise of a day belongs to one of its boxes."""
    for path in sorted(folder.glob("*/")):
        if path.name not in used:
            yield Problem(path, 1, 1, "no box of this day's day.yml names this exercise")
