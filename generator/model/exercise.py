"""`exercises/<id>/`: something to program in the page, or to do step by step outside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from textwrap import dedent
from typing import ClassVar

from ..fences import Block, parts

_TITLE = re.compile(r"# +(.+)")
_SECTION = re.compile(r"## .*\{ *#(hints|why) *\} *$")
_HINT = re.compile(r"^\d+\. +", re.MULTILINE)
_TEST = re.compile(
    r"""^(?:async[ ])?def[ ](?P<name>test_\w+)\([^\n]*\n  # its first line,
    (?:[ ]+r?\"{3}(?P<says>.*?)\"{3})?  # and its sentence""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Code:
    """What makes an exercise run: where to start, what it must pass, and one way to do it."""

    starter: str
    tests: str
    solution: str

    FILES: ClassVar = ("starter.py", "tests.py", "solution.py")


@dataclass(frozen=True)
class Test:
    """A test of an exercise: its line in `tests.py`, its name, and the sentence it stands for."""

    line: int
    name: str
    says: str


@dataclass(frozen=True)
class Exercise:
    """What to do, in Markdown; with code it is done in the page, without it is a guided task."""

    id: str
    source: str
    """Its `task.md`; the other files lie beside it."""
    text: str
    code: Code | None = None

    @cached_property
    def title(self) -> str:
        """The heading that its author gave it, or nothing."""
        found = _TITLE.match(self.text)
        return found[1].strip() if found else ""

    @property
    def task(self) -> str:
        """What to do, after the title."""
        return self._sections["task"].partition("\n")[2].strip() if self.title else self.text

    @cached_property
    def hints(self) -> tuple[str, ...]:
        """From the gentle to the plain: the items of the list under `## Hints {#hints}`."""
        items = _HINT.split(self._sections.get("hints", ""))[1:]
        return tuple(dedent(f"    {item}").strip() for item in items)

    @property
    def why(self) -> str:
        """The reasoning behind the solution: what stands under `## Why {#why}`."""
        return self._sections.get("why", "").strip()

    @cached_property
    def tests(self) -> tuple[Test, ...]:
        """What its code must pass, in order."""
        text = self.code.tests if self.code else ""
        return tuple(
            Test(text.count("\n", 0, t.start()) + 1, t["name"], " ".join((t["says"] or "").split()))
            for t in _TEST.finditer(text)
        )

    @cached_property
    def _sections(self) -> dict[str, str]:
        """Its text, cut at the headings of hints and reasons."""
        lines = self.text.splitlines()
        prose = dict(part for part in parts(self.text) if not isinstance(part, Block))
        found, name = dict[str, list[str]]({"task": []}), "task"
        for number, line in enumerate(lines, 1):
            if heading := _SECTION.match(prose.get(number, "")):
                name = heading[1]
                found[name] = []
            else:
                found[name].append(line)
        return {name: "\n".join(kept) for name, kept in found.items()}
