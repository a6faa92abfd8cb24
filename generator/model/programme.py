"""`course.yml`: the programme as a whole."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints

from .days import Box  # noqa: TC001 - Pydantic needs it when it runs
from .values import Percent, Positive, Slug, Text, Value


class Labelled(Value):
    """A line of the overview: what it is about, and what it says."""

    label: Text
    text: Text


class Part(Value):
    """A stretch of the day's study time."""

    minutes: Positive
    text: Text


class DailyStructure(Value):
    """How the hours of a day divide."""

    time: Text
    parts: tuple[Part, ...]


class WeeklyHours(Value):
    """How many hours a week the course asks for."""

    least: Positive
    most: Positive


class Pattern(Value):
    """What a stretch of weekdays is for."""

    days: Text
    text: Text


class LogField(Value):
    """A field of the daily study log."""

    id: Literal["date", "topics", "hours", "problems", "score", "notes"]
    label: Text
    unit: Text | None = None


def _with_date_and_topics(fields: tuple[LogField, ...]) -> tuple[LogField, ...]:
    """An entry says at least when and what; no field stands there twice."""
    ids = [field.id for field in fields]
    if missing := {"date", "topics"} - set(ids):
        raise ValueError(f"{', '.join(sorted(missing))} is missing")
    if len(set(ids)) < len(ids):
        raise ValueError("a field is here twice")
    return fields


class Attendance(Value):
    """How many days must be complete."""

    text: Text
    days: Positive


class Average(Value):
    """The average over the best scores of the quizzes, in per cent; each quiz passes at it, too."""

    text: Text
    percent: Percent


class WeeklyProjects(Value):
    """How many projects must have all their boxes ticked, optional ones aside."""

    text: Text
    projects: Positive


class Deployment(Value):
    """The box, as `day/box`, that says that the final project is deployed."""

    text: Text
    box: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]


class FinalExam(Value):
    """The day whose quiz is the final exam, and the score in per cent that passes it."""

    text: Text
    day: Slug
    percent: Percent


class Graduation(Value):
    """The rules of graduation, in the schedule's words and in numbers."""

    certificate: Text
    attendance: Attendance
    quiz_average: Average
    weekly_projects: WeeklyProjects
    deployment: Deployment
    final_exam: FinalExam


class Direction(Value):
    """One of the directions to go in after the course."""

    id: Slug
    title: Text
    text: Text


class Stage(Value):
    """A stretch of weeks after the course."""

    id: Slug
    weeks: Text
    title: Text
    intro: Text | None = None
    choices: tuple[Direction, ...] = ()
    boxes: tuple[Box, ...] = ()


class Programme(Value):
    """`course.yml`: the course as a whole."""

    title: Text
    subtitle: Text
    tagline: Text
    overview: tuple[Labelled, ...]
    daily_structure: DailyStructure
    weekly_hours: WeeklyHours
    weekly_pattern: tuple[Pattern, ...]
    success_metrics: tuple[Text, ...]
    log: Annotated[tuple[LogField, ...], AfterValidator(_with_date_and_topics)]
    graduation: Graduation
    after: tuple[Stage, ...]
