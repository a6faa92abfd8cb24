"""What the pages of a day are made from: the day, and the course as other days see it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from .cache import digest, maker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .files import Stamp
    from .model.course import Course
    from .model.day import Day


class Editions:
    """Names for what is made from a *course* and *templates*: a page whose name is the same is."""

    def __init__(self, course: Course, templates: Mapping[str, Stamp]) -> None:
        self._course = course
        self._templates = templates

    @cached_property
    def outside(self) -> Course:
        """The course without the texts of its days: no page of another day can show those."""
        weeks = tuple(
            replace(week, days=tuple(map(_named, week.days))) for week in self._course.weeks
        )
        return replace(self._course, weeks=weeks, pages=(), editions={})

    @cached_property
    def shared(self) -> str:
        """What all pages of days are made from."""
        return digest(maker(), repr(self._templates), repr(self.outside))

    def of(self, day: Day) -> str:
        """What the pages of one day are made from."""
        return digest(self.shared, self._course.editions[day.id]())


def _named(day: Day) -> Day:
    """A day that still knows what it has."""
    return replace(
        day,
        quiz=day.quiz and replace(day.quiz, questions=()),
        lesson=day.lesson and replace(day.lesson, text=""),
        exercises=(),
        brief=day.brief and replace(day.brief, text="", starter=(), solution=()),
    )
