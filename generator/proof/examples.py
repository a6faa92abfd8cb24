"""Every example of a lesson or task: run from top to end, and its output compared.

A text is one program. Its fenced blocks, at the left edge, mean:

- `python` runs; what follows it as `output` is what it prints, traceback and all, in which `...`
  stands for anything;
- any block with `title="name"` is a file of that name, there from then on;
- `console` holds commands behind `$ ` with what they print; those in `COMMANDS` are run;
- `data-why="..."` says why a block cannot run here; it is left alone.
"""

from __future__ import annotations

import doctest
import re
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from ..fences import blocks
from ..problems import Problem
from .programs import Program, Ran, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from .programs import Memory

COMMANDS = {"python", "pytest", "coverage", "ruff", "mypy", "black", "flake8", "git", "ls", "cat"}
"""Commands that run here. `formats.py` lets the shell read the others."""

_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.M)
AGAIN = 2
"""How often a lesson that differs is run again, alone: some measure time, which others take."""

_CARETS = re.compile(r"^[ ~^]*[~^][ ~^]*$")


@dataclass(frozen=True)
class Step:
    """Something to run, and what it must print where the lesson says so."""

    line: int
    code: str
    prints: str


def steps(text: str) -> Iterator[Step]:
    """What to run for a lesson, in order."""
    found = blocks(text)
    for block, after in zip_longest(found, found[1:]):
        if not block.runs:
            continue
        if block.title:
            yield Step(block.line, _write(block.title, block.text), "")
        elif block.language == "python":
            printed = after.text if after and after.language == "output" else ""
            yield Step(block.line, block.text, printed)
        elif block.language == "console":
            for line, command, printed in commands(block.text):
                if runs(command):
                    yield Step(block.line + 1 + line, _shell(command), printed)


def _given(code: str) -> Iterator[Step]:
    if code:
        yield Step(1, code, "...")


def _write(name: str, text: str) -> str:
    return (
        f"__import__('pathlib').Path({name!r}).parent.mkdir(parents=True, exist_ok=True)\n"
        f"__import__('pathlib').Path({name!r}).write_text({text!r}, encoding='utf-8')"
    )


def commands(session: str) -> Iterator[tuple[int, str, str]]:
    """Each command of a console block: its line there, from zero, itself, and what it prints."""
    for found in _COMMAND.finditer(session):
        yield session[: found.start()].count("\n"), found[1], found[2]


def runs(command: str) -> bool:
    """Whether it is one that runs here."""
    return command.split(maxsplit=1)[0] in COMMANDS


def _shell(command: str) -> str:
    return (
        "print(__import__('subprocess').run("
        f"{command!r}, shell=True, text=True, stdout=-1, stderr=-2).stdout, end='')"
    )


def prove(
    texts: Iterable[tuple[Path, str, str]], memory: Memory, told: Callable[[int, int], None]
) -> tuple[int, list[Problem]]:
    """How many blocks were run, and each that does not print what its text says.

    With each text goes the code that its reader has before it begins, as in an exercise's task.
    """
    asked = [(path, (*_given(before), *steps(text))) for path, text, before in texts]
    programs = [_program(found) for _, found in asked]
    results = run_all(programs, memory, told)
    problems = []
    for (path, found), program in zip(asked, programs, strict=True):
        ran = results[program]
        for _ in range(AGAIN):
            if all(map(agrees, found, ran)):
                break
            memory.forget(program)
            ran = run_all([program], memory, told)[program]
        pairs = zip(found, ran, strict=True)
        problems += [Problem(path, s.line, 1, _told(s, r)) for s, r in pairs if not agrees(s, r)]
    return sum(len(found) for _, found in asked), problems


def _program(found: tuple[Step, ...]) -> Program:
    """A lesson as one program."""
    return Program(tuple(step.code for step in found), shared=True, loopback=True, seconds=120)


def agrees(step: Step, ran: Ran) -> bool:
    """Whether the block printed what the lesson says; the carets of a traceback do not count."""
    flags = doctest.ELLIPSIS
    return doctest.OutputChecker().check_output(_plain(step.prints), _plain(ran.shown), flags)


def _plain(text: str) -> str:
    kept = [line.rstrip() for line in text.splitlines() if not _CARETS.match(line)]
    return "\n".join(kept).rstrip() + "\n"


def _told(step: Step, ran: Ran) -> str:
    printed, wanted = (
        "".join(f"\n    {line}" for line in text.rstrip().splitlines()) or " nothing"
        for text in (ran.shown, step.prints)
    )
    return f"the example prints{printed}\nand the lesson says{wanted}"


def regenerated(text: str, before: str, memory: Memory) -> str:
    """The text with what its `python` blocks print now in their `output` blocks."""
    found = blocks(text)
    plan = (*_given(before), *steps(text))
    program = _program(plan)
    ran = run_all([program], memory, lambda *_: None)[program]
    if any(result.error in {"SystemExit", "TimeoutError"} and not result.out for result in ran):
        return text  # it did not come to its end; `verify` says why
    by_line = {step.line: (step, result) for step, result in zip(plan, ran, strict=True)}
    lines = text.splitlines(keepends=True)
    for block, after in reversed(list(pairwise(found))):
        step, result = by_line.get(block.line, (None, None))
        fits = result and "```" not in result.shown  # else it would close the block
        if step and result and fits and after.language == "output" and not agrees(step, result):
            end = after.line + after.text.count("\n")
            lines[after.line : end] = [result.shown.rstrip() + "\n"]
    return "".join(lines)
