"""The default plan as a calendar file (RFC 5545). The learner's own is made in the browser."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import icalendar

if TYPE_CHECKING:
    from datetime import date

    from .model.course import Course, Week
    from .model.day import Day
    from .model.schedule import Calendar


def calendar(course: Course, plan: Calendar) -> bytes:
    """Every day of *course* on the weekday that it is called after, from the start of *plan* on."""
    made = icalendar.Calendar()
    made.add("prodid", f"-//{course.programme.title}//Study plan//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", course.programme.title)
    for week in course.weeks:
        for place, day in enumerate(week.days):
            on = plan.start + timedelta(weeks=week.number - 1, days=place)
            made.add_component(_event(plan, week, day, on))
    return bytes(made.to_ical())


def _event(plan: Calendar, week: Week, day: Day, on: date) -> icalendar.Event:
    """One day; stamped with the plan's start, for the same course is to give the same bytes."""
    event = icalendar.Event()
    stamp = datetime.combine(plan.start, time(), UTC)
    event.add("uid", f"{day.id}@{plan.id}")
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", 0)
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", day.name)
    said = [f"Week {week.number}: {week.plan.short}", *(box.text for box in day.boxes)]
    event.add("description", "\n".join(said))
    event.add("status", "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    return event
