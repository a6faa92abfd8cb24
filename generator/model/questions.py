"""`quiz.yml`: the seven kinds of question."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, StringConstraints

from .values import Code, Markdown, Positive, Slug, Text, Value

BLANK = "___"
"""Where a `fill` question wants the learner's text; a valid name, so that the code highlights."""


class _Question(Value):
    id: Slug
    text: Markdown
    code: Code | None = None
    language: Slug = "python"
    see: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(#[a-z0-9-]+)?$")] | None = None
    """The section of a lesson that teaches it: `section`, or `day#section`."""
    explain: Markdown


Options = Annotated[tuple[Text, ...], Field(min_length=1, max_length=5)]


class Choice(_Question):
    """One option is right."""

    kind: Literal["choice"]
    answer: Text
    distractors: Options

    @property
    def rights(self) -> tuple[str, ...]:
        """The options that are right."""
        return (self.answer,)


class Multi(_Question):
    """Several options may be right; all of them, and no other, must be ticked."""

    kind: Literal["multi"]
    answers: Options
    distractors: Options

    @property
    def rights(self) -> tuple[str, ...]:
        """The options that are right."""
        return self.answers


class Output(_Question):
    """What a program prints. An uncaught exception prints its type's name as the last line."""

    kind: Literal["output"]
    text: Markdown = "What does this print?"
    code: Code
    answer: Code
    distractors: Annotated[tuple[Code, ...], Field(min_length=1, max_length=5)]

    @property
    def rights(self) -> tuple[str, ...]:
        """The options that are right."""
        return (self.answer,)


class Fill(_Question):
    """A blank in a program. Each of `accept` makes it print `prints`; none of `reject` does."""

    kind: Literal["fill"]
    code: Annotated[str, StringConstraints(pattern=BLANK)]
    accept: Annotated[tuple[Text, ...], Field(min_length=1)]
    reject: Annotated[tuple[Text, ...], Field(min_length=1)]
    prints: str

    def filled(self, blank: str) -> str:
        """The program with *blank* in its place."""
        return self.code.replace(BLANK, blank)


class Order(_Question):
    """Lines of a program to put in order. Only the order given prints `prints`."""

    kind: Literal["order"]
    lines: Annotated[tuple[Code, ...], Field(min_length=3, max_length=6)]
    prints: str


class Bug(_Question):
    """A program with one wrong line (counted from one). With `fix` in its place, `check` passes."""

    kind: Literal["bug"]
    code: Code
    line: Positive
    fix: Code
    check: Code

    @property
    def lines(self) -> tuple[str, ...]:
        """The program, line by line."""
        return tuple(self.code.rstrip("\n").split("\n"))

    @property
    def fixed(self) -> str:
        """The program with its wrong line replaced."""
        before, after = self.lines[: self.line - 1], self.lines[self.line :]
        return "\n".join((*before, self.fix.rstrip("\n"), *after)) + "\n"


class Open(_Question):
    """A question without one answer: the learner compares with a model and grades by a rubric."""

    kind: Literal["open"]
    model: Markdown
    rubric: Annotated[tuple[Text, ...], Field(min_length=2)]


Question: TypeAlias = Choice | Multi | Output | Fill | Order | Bug | Open


class Bank(Value):
    """`quiz.yml`: the questions that a quiz draws from."""

    questions: tuple[Annotated[Question, Field(discriminator="kind")], ...]


@dataclass(frozen=True)
class Option:
    """A choice of a question: its number as authored, its text, and whether it is right."""

    number: int
    text: str
    right: bool


def options(question: Choice | Multi | Output) -> list[Option]:
    """The options in an order that their text alone decides.

    A page without JavaScript must not show the right answer first in every question.
    """
    texts = enumerate((*question.rights, *question.distractors))
    found = [Option(n, text, n < len(question.rights)) for n, text in texts]
    return sorted(found, key=lambda option: hashlib.sha256(option.text.encode()).digest())
