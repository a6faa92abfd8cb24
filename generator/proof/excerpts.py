"""What lessons and quizzes show and nobody runs: files, parts of files, and commands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from pygments.lexers import find_lexer_class_by_name
from pygments.util import ClassNotFound

from ..fences import blocks
from ..model.questions import Bug, Fill
from ..problems import Problem
from .examples import commands, runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ..load import Loaded
    from ..model.questions import Bank, Question
    from ..source import Loc, Source


@dataclass(frozen=True)
class Excerpt:
    """A text in some language, and the place of its first character."""

    path: Path
    line: int
    column: int
    language: str
    text: str
    title: str | None = None
    """The name of the file that it is, where it is a whole one."""

    @property
    def format(self) -> str | None:
        """What Pygments calls its language, by whatever alias; None where nobody highlights it."""
        return _lexer(self.language)

    def problem(self, line: int, column: int, message: str) -> Problem:
        """Something wrong at a place in the text, counted from one."""
        return Problem(self.path, self.line + line - 1, self.column + column - 1, message)


@cache
def _lexer(language: str) -> str | None:
    try:
        return find_lexer_class_by_name(language).name
    except ClassNotFound:
        return None


def in_lessons(lessons: Iterable[tuple[Path, str]]) -> Iterator[Excerpt]:
    """The blocks of lessons, but for commands that run and blocks whose `data-why` excuses them."""
    for path, text in lessons:
        for block in blocks(text):
            shown = Excerpt(path, block.line + 1, 1, block.language, block.text, block.title)
            if shown.format == "Bash Session":
                yield from (c for c in _commands(shown) if not (block.runs and runs(c.text)))
            elif block.runs:
                yield shown


def in_banks(banks: Iterable[Loaded[Bank]]) -> Iterator[Excerpt]:
    """The code of questions as it is right, and the blocks in their texts."""
    for bank in banks:
        for q, question in enumerate(bank.value.questions):
            for shown in _in_question(bank.source, ("questions", q), question):
                yield from _commands(shown) if shown.format == "Bash Session" else (shown,)


def _in_question(source: Source, loc: Loc, question: Question) -> Iterator[Excerpt]:
    for code in _codes(question):
        line, column = _begins(source, (*loc, "code"))
        yield Excerpt(source.path, line, column, question.language, code)
    for key in ("text", "explain", "model"):
        line, column = _begins(source, (*loc, key))
        for block in blocks(getattr(question, key, "")):
            yield Excerpt(source.path, line + block.line, column, block.language, block.text)


def _codes(question: Question) -> tuple[str, ...]:
    """The code with its bug mended, or with everything that its blank accepts."""
    match question:
        case Bug():
            return (question.fixed,)
        case Fill():
            return tuple(map(question.filled, question.accept))
        case _:
            return (question.code,) if question.code else ()


def _begins(source: Source, loc: Loc) -> tuple[int, int]:
    """Where a text of a YAML file begins: in the line below its key where it has several lines."""
    node = source.node(loc)
    if "\n" in (node.spelt or ""):
        return node.line + 1, node.column + 2
    return node.line, node.column + len(f"{loc[-1]}: ")


def _commands(session: Excerpt) -> Iterator[Excerpt]:
    """The commands of a shell session, each by itself, without the prompt."""
    for line, command, _ in commands(session.text.rstrip("\n") + "\n"):
        place = session.line + line, session.column + len("$ ")
        yield replace(session, line=place[0], column=place[1], language="bash", text=command)
