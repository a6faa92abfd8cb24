"""What a browser needs to know of the course besides the page that it shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model.course import Course

FILE = "assets/course.json"


def outline(course: Course) -> bytes:
    """The days in order, what is asked of each, and how many of them graduation needs."""
    days = [
        {
            "id": day.id,
            "number": day.number,
            "name": day.name,
            "weekday": day.weekday,
            "week": week.number,
            "kind": day.plan.kind,
            "needed": day.id in course.needed,
            "url": day.page.removesuffix(".md") + "/",
            "lesson": bool(day.lesson),
            "quiz": bool(day.quiz),
            "boxes": [{"id": box.id, "text": box.text} for box in day.boxes],
        }
        for week in course.weeks
        for day in week.days
    ]
    known = {
        "title": course.programme.title,
        "attendance": course.programme.graduation.attendance.days,
        "minutes": sum(part.minutes for part in course.programme.daily_structure.parts),
        "weeks": [week.plan.short for week in course.weeks],
        "days": days,
    }
    if course.calendar:
        known["calendar"] = course.calendar.id
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode()
