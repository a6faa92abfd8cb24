"""`schedule.yml`: which days there are, and in what order."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .values import Slug, Text, Value

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class WeekPlan(Value):
    """A week of `schedule.yml`."""

    id: Slug
    title: Text
    short: Text
    goal: Text
    days: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=len(WEEKDAYS))]


class Schedule(Value):
    """`schedule.yml`: the order of the weeks and days."""

    weeks: Annotated[tuple[WeekPlan, ...], Field(min_length=1)]
