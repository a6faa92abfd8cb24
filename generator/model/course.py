"""The course, put together from its files and ready to be rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .day import Step
from .days import ProjectDay

if TYPE_CHECKING:
    from collections.abc import Callable

    from .day import Day
    from .glossary import Term
    from .programme import Programme
    from .schedule import Calendar, WeekPlan

FIXED_PAGES = (
    "index.md",
    "plan.md",
    "progress.md",
    "log.md",
    "graduation.md",
    "certificate.md",
    "verify.md",
    "record.md",
    "after.md",
)
"""The pages that every course has, whatever its days."""
GLOSSARY = "glossary.md"


@dataclass(frozen=True)
class Week:
    """A week in its place in the course."""

    number: int
    plan: WeekPlan
    days: tuple[Day, ...]

    @property
    def id(self) -> str:
        """The week's page and storage key."""
        return self.plan.id

    @property
    def page(self) -> str:
        """The week's page."""
        return f"weeks/{self.id}/index.md"


@dataclass(frozen=True)
class Handwritten:
    """A page or a picture that somebody made, copied as it is."""

    page: str
    """Its path on the site, as under `curriculum/pages/`."""
    source: str
    data: bytes


@dataclass(frozen=True)
class Project:
    """A weekly project, done on one day or on two."""

    days: tuple[Day, ...]

    @property
    def ticks(self) -> tuple[str, ...]:
        """The facts that make it complete: every box that is not optional."""
        return tuple(d.tick(box.id) for d in self.days for box in d.boxes if not box.optional)

    @property
    def key(self) -> str:
        """All of them as one, which is how an element of the page counts them."""
        return "+".join(self.ticks)


@dataclass(frozen=True)
class Course:
    """The whole programme, ready to be rendered."""

    programme: Programme
    weeks: tuple[Week, ...]
    pages: tuple[Handwritten, ...] = ()
    figures: dict[str, str] = field(default_factory=dict)
    """The drawing of each figure, by its source."""
    glossary: tuple[Term, ...] = ()
    calendar: Calendar | None = None
    editions: dict[str, Callable[[], str]] = field(default_factory=dict, compare=False)
    """By day: what tells a name that differs once one of its files has changed."""

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """All days, in order."""
        return tuple(day for week in self.weeks for day in week.days)

    @cached_property
    def addresses(self) -> dict[str, frozenset[str] | None]:
        """Every page that a link may lead to, with the anchors it may name where they are known."""
        return {page.page: None for page in self.pages} | self.made

    @cached_property
    def made(self) -> dict[str, frozenset[str] | None]:
        """Those of them that nobody writes by hand."""
        found: dict[str, frozenset[str] | None] = dict.fromkeys(FIXED_PAGES)
        found |= {week.page: None for week in self.weeks}
        found |= {GLOSSARY: frozenset(t.id for t in self.glossary)} if self.glossary else {}
        if self.calendar:
            found[self.calendar.page] = None
        for day in self.days:
            found[day.page] = None
            if day.quiz:
                found[day.quiz_page] = frozenset(question.id for question in day.quiz.questions)
            if day.lesson:
                found[day.lesson_page] = day.lesson.sections
            if day.brief:
                found[day.project_page] = None
            found |= {day.exercise_page(exercise.id): None for exercise in day.exercises}
        return found

    @cached_property
    def projects(self) -> tuple[Project, ...]:
        """The weekly projects, in order; a continued one counts once."""
        days = [day for day in self.days if isinstance(day.plan, ProjectDay)]
        follow = {day.plan.continues: day for day in days if isinstance(day.plan, ProjectDay)}
        begun = [day for day in days if isinstance(day.plan, ProjectDay) and not day.plan.continues]
        return tuple(
            Project((day, follow[day.id]) if day.id in follow else (day,)) for day in begun
        )

    @cached_property
    def ticks(self) -> tuple[str, ...]:
        """The facts that any box of any day is ticked."""
        return tuple(tick for day in self.days for tick in day.ticks)

    @cached_property
    def by_id(self) -> dict[str, Day]:
        """Each day under its id."""
        return {day.id: day for day in self.days}

    def passing(self, day: Day) -> int:
        """The score in per cent that passes the quiz of *day*."""
        rules = self.programme.graduation
        final = day.id == rules.final_exam.day
        return rules.final_exam.percent if final else rules.quiz_average.percent

    @cached_property
    def final_exam(self) -> Day:
        """The day whose quiz is the final exam."""
        return next(d for d in self.days if d.id == self.programme.graduation.final_exam.day)

    @cached_property
    def needed(self) -> frozenset[str]:
        """The days that graduation asks for by name: projects, and the final exam's."""
        return frozenset({d.id for p in self.projects for d in p.days} | {self.final_exam.id})

    @cached_property
    def deployed(self) -> Step:
        """The box that says that the final project is deployed."""
        name, _, box_id = self.programme.graduation.deployment.box.partition("/")
        day = next(day for day in self.days if day.id == name)
        return Step(day, next(box for box in day.boxes if box.id == box_id))

    @cached_property
    def deployed_project(self) -> Day:
        """The day on which the project began that must be deployed."""
        last = self.deployed.day
        return next((p.days[0] for p in self.projects if last in p.days), last)

    @cached_property
    def quizzes(self) -> tuple[Day, ...]:
        """The days that have a quiz, the final exam's left out."""
        exam = self.programme.graduation.final_exam.day
        return tuple(day for day in self.days if day.quiz and day.id != exam)
