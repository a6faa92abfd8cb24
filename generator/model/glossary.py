"""`glossary.yml`: what the terms of the course mean, and where each is first taught."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import StringConstraints

from .values import Markdown, Slug, Text, Value

if TYPE_CHECKING:
    from collections.abc import Container


class Term(Value):
    """A term. Its id is its anchor on the page, and never changes."""

    id: Slug
    term: Text
    also: tuple[Text, ...] = ()
    """Other spellings of it, such as the plural, that count as the term in a lesson's prose."""
    see: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+$")]
    """The section that first teaches it: `day#section`."""
    text: Markdown

    @property
    def day(self) -> str:
        """The day that first teaches it."""
        return self.see.partition("#")[0]

    @property
    def section(self) -> str:
        """The section of that day's lesson."""
        return self.see.partition("#")[2]

    @property
    def letter(self) -> str:
        """What it stands under in the alphabet."""
        return self.sorted_as[:1].upper()

    @property
    def sorted_as(self) -> str:
        """Its letters and digits, capitals aside."""
        return "".join(filter(str.isalnum, self.term)).casefold()


class Glossary(Value):
    """`glossary.yml`: the terms, in whatever order is natural to edit."""

    terms: tuple[Term, ...]

    def taught_on(self, days: Container[str]) -> tuple[Term, ...]:
        """The terms that these days teach, by the alphabet."""
        taught = [term for term in self.terms if term.day in days]
        return tuple(sorted(taught, key=lambda term: (term.sorted_as, term.id)))
