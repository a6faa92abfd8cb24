"""A day in its place in the course, with all that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .days import READING, Box, ProjectDay, RestDay, ReviewDay, StudyDay

if TYPE_CHECKING:
    from .days import DayPlan, QuizPlan
    from .exercise import Exercise
    from .lesson import Lesson
    from .project import Brief
    from .questions import Question


@dataclass(frozen=True)
class Quiz:
    """A quiz with its questions."""

    plan: QuizPlan
    source: str
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Day:
    """A day in its place in the course."""

    id: str
    number: int
    weekday: str
    plan: DayPlan
    source: str
    """The file that its author edits."""
    quiz: Quiz | None = None
    lesson: Lesson | None = None
    exercises: tuple[Exercise, ...] = ()
    brief: Brief | None = None
    """How its project is done, on the day that begins one."""

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """Everything on the day that a learner ticks, in the order of the page."""
        plan = self.plan
        match plan:
            case StudyDay():
                text = f"Reading: {plan.reading.label}"
                reading = Box.model_construct(id=READING, text=text)  # of what was checked before
                return (reading, *plan.practice, plan.mini_project.box)
            case ReviewDay():
                return plan.activities
            case ProjectDay():
                return plan.requirements + plan.tasks
            case RestDay():
                return ()

    @property
    def key(self) -> str:
        """The fact in a learner's record that the day is complete."""
        return f"day/{self.id}"

    @property
    def ticks(self) -> tuple[str, ...]:
        """The facts in a learner's record that its boxes are ticked."""
        return tuple(self.tick(box.id) for box in self.boxes)

    def tick(self, box: str) -> str:
        """The fact that one of its boxes is ticked."""
        return f"tick/{self.id}/{box}"

    def teaches(self, section: str) -> bool:
        """Whether its lesson has this section."""
        return self.lesson is not None and section in self.lesson.sections

    @property
    def name(self) -> str:
        """How the day is called: `Day 3: Functions & Scope`."""
        return f"Day {self.number}: {self.plan.topic}"

    @property
    def page(self) -> str:
        """The day's page. Nothing outside the model spells the path of a page."""
        return f"days/{self.id}.md"

    @property
    def quiz_page(self) -> str:
        """The page of the day's quiz."""
        return f"days/{self.id}/quiz.md"

    @property
    def lesson_page(self) -> str:
        """The page of the day's reading."""
        return f"days/{self.id}/lesson.md"

    @property
    def project_page(self) -> str:
        """The page of the project that begins on the day."""
        return f"days/{self.id}/project.md"

    @property
    def starter(self) -> str:
        """The archive of the project's files."""
        return f"days/{self.id}/starter.zip"

    def practised_by(self, box: Box) -> Exercise | None:
        """The exercise or guided task of one of its boxes."""
        return next((e for e in self.exercises if e.id == box.exercise), None)

    def boxes_of(self, exercise: str) -> tuple[Box, ...]:
        """The boxes that one of its exercises is for."""
        return tuple(box for box in self.boxes if box.exercise == exercise)

    def ticks_of(self, exercise: str) -> tuple[str, ...]:
        """The facts that they are ticked, which is what passing its tests does."""
        return tuple(self.tick(box.id) for box in self.boxes_of(exercise))

    def exercise_page(self, exercise: str) -> str:
        """The page of one of the day's exercises."""
        return f"days/{self.id}/exercises/{exercise}.md"


@dataclass(frozen=True)
class Step:
    """A box and the day that it is on."""

    day: Day
    box: Box

    @property
    def key(self) -> str:
        """The fact that it is ticked."""
        return self.day.tick(self.box.id)
