"""Read what belongs to no day: the programme, the schedule, the exams and the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import glossary
from .model.glossary import Glossary
from .model.programme import Programme
from .model.schedule import Schedule
from .passages import in_values
from .reading import Reading

if TYPE_CHECKING:
    from pathlib import Path

    from .load import Loaded
    from .model.questions import Bank
    from .passages import Found
    from .problems import Problem
    from .shelf import Shelf


@dataclass(frozen=True)
class Outside:
    """All of this, as far as it could be read."""

    programme: Loaded[Programme] | None
    schedule: Loaded[Schedule] | None
    exams: dict[str, Loaded[Bank] | None]
    """By name."""
    terms: Loaded[Glossary] | None
    found: list[Found]
    problems: list[Problem]


def read_outside(root: Path, shelf: Shelf) -> Outside:
    """What is not read again before one of its files changes."""
    exams = [f"exams/{name}.yml" for name in shelf.matching("exams/*.yml")]
    names = ["course.yml", "schedule.yml", "glossary.yml", *exams]
    there = [name for name in names if name in shelf]
    return shelf.kept({"outside": there}, lambda _: _Reader(root, shelf).outside())["outside"]


class _Reader(Reading):
    """Reads all of it."""

    def outside(self) -> Outside:
        exams = self.shelf.matching("exams/*.yml")
        return Outside(
            self.load("course.yml", Programme),
            self.load("schedule.yml", Schedule),
            {name: self.bank(f"exams/{name}.yml") for name in exams},
            self._terms(),
            self.found,
            self.problems,
        )

    def _terms(self) -> Loaded[Glossary] | None:
        """The glossary, which a course may do without."""
        name = "glossary.yml"
        found = self.load(name, Glossary) if name in self.shelf else None
        if found:
            self.problems += self.once(name, lambda _: [*glossary.check_terms(found)], what="terms")
            texts = [(("terms", t, "text"), it.text) for t, it in enumerate(found.value.terms)]
            read = self.once(name, lambda _: in_values(found.source, texts), what="found")
            self.found.append(read)
        return found
