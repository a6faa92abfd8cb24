"""`schedule.yml`: which days there are, and in what order."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

from .values import Slug, Text, Value

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class WeekPlan(Value):
    """A week of `schedule.yml`."""

    id: Slug
    title: Text
    short: Text
    goal: Text
    days: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=len(WEEKDAYS))]


def _monday(written: object) -> date:
    """The date as YAML has it: text, of which only one spelling is meant."""
    try:
        found = date.fromisoformat(str(written))
    except ValueError:
        found = None
    if not found or found.isoformat() != written:
        raise ValueError("a date such as 2027-01-04 is wanted here")
    if found.weekday():
        raise ValueError(f"{found} is a {WEEKDAYS[found.weekday()]}, and day 1 is a Monday")
    return found


class Calendar(Value):
    """The default plan, which the site publishes as a calendar file."""

    id: Slug
    """The file's name, and part of the identity of every event in it."""
    start: Annotated[date, BeforeValidator(_monday)]

    @property
    def page(self) -> str:
        """The file's place on the site."""
        return f"assets/{self.id}.ics"


class Schedule(Value):
    """`schedule.yml`: the order of the weeks and days."""

    calendar: Calendar | None = None
    weeks: Annotated[tuple[WeekPlan, ...], Field(min_length=1)]
