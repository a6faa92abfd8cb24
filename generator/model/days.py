"""`day.yml`: what a learner does on each of the four kinds of day."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .values import Positive, Slug, Text, Value

READING = "reading"
MINI_PROJECT = "mini-project"
QUIZ = "quiz"
RESERVED = frozenset({READING, MINI_PROJECT, QUIZ})
"""Ids that a day's own boxes have besides those that its author names."""


class Box(Value):
    """Something that a learner does and ticks. Its id is its storage key; its text may change."""

    id: Slug
    text: Text
    optional: bool = False
    exercise: Slug | None = None
    """The folder under the day's `exercises/` that goes with it."""


class Reading(Value):
    """What to read. A continued section has no minutes of its own."""

    label: Text
    minutes: Positive | None = None


class MiniProject(Value):
    """The small program of a study day."""

    title: Text
    exercise: Slug | None = None

    @property
    def box(self) -> Box:
        """The box that a learner ticks for it."""
        # Of what was checked before: to check it again would take longer than to read a day.
        return Box.model_construct(id=MINI_PROJECT, text=self.title, exercise=self.exercise)


class QuizPlan(Value):
    """What the schedule promises of a quiz; its bank holds at least that many questions."""

    about: Text
    questions: Positive
    wording: Text | None = None
    """The promise in the schedule's words, where it is not "N questions on X"."""
    minutes: Positive | None = None
    """How long it may take. A quiz with a limit is sat as an exam: no answers before its end."""
    exam: Slug | None = None
    """The exam under `exams/` that holds the questions, instead of the day's `quiz.yml`."""

    @property
    def promise(self) -> str:
        """The quiz as the schedule announces it."""
        return self.wording or f"{self.questions} questions on {self.about}"


class _Day(Value):
    label: Text | None = None
    topic: Text
    time: Text | None = None

    @property
    def heading(self) -> str:
        """The topic, with the schedule's label before it."""
        return f"{self.label}: {self.topic}" if self.label else self.topic


class StudyDay(_Day):
    """New content and practice."""

    kind: Literal["study"]
    needs: tuple[Slug, ...] = ()
    """The earlier days that it builds on."""
    reading: Reading
    practice: Annotated[tuple[Box, ...], Field(min_length=1)]
    mini_project: MiniProject
    quiz: QuizPlan


class ReviewDay(_Day):
    """Looking back, with a larger quiz."""

    kind: Literal["review"]
    activities: tuple[Box, ...] = ()
    suggestions: tuple[Text, ...] = ()
    quiz: QuizPlan | None = None


class ProjectDay(_Day):
    """A project, or the second day of one."""

    kind: Literal["project"]
    continues: Slug | None = None
    """The day on which the project began."""
    requirements: tuple[Box, ...] = ()
    tasks: tuple[Box, ...] = ()
    time: Text


class RestDay(_Day):
    """Rest or catch-up."""

    kind: Literal["rest"]
    suggestions: tuple[Text, ...] = ()


DayPlan: TypeAlias = StudyDay | ReviewDay | ProjectDay | RestDay
