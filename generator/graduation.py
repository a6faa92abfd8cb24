"""What a browser needs to tell how far a learner is from graduating."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model.course import Course
    from .model.day import Day

FILE = "assets/graduation.json"


def graduation_json(course: Course) -> bytes:
    """The rules with their thresholds, and the days, quizzes and projects that they count."""
    rules = course.programme.graduation
    texts = {
        "attendance": rules.attendance.text,
        "average": rules.quiz_average.text,
        "projects": rules.weekly_projects.text,
        "deployment": rules.deployment.text,
        "exam": rules.final_exam.text,
    }
    needs = {
        "attendance": rules.attendance.days,
        "average": rules.quiz_average.percent,
        "projects": rules.weekly_projects.projects,
        "deployment": 1,
        "exam": rules.final_exam.percent,
    }
    held = {
        "title": course.programme.title,
        "certificate": rules.certificate,
        "rules": [{"id": rule, "text": text, "need": needs[rule]} for rule, text in texts.items()],
        "days": [_place(day, day.page) | {"key": day.key} for day in course.days],
        "quizzes": [_place(day, day.quiz_page) for day in course.quizzes],
        "projects": [
            _place(project.days[0], project.days[0].page) | {"ticks": project.ticks}
            for project in course.projects
        ],
        "deployment": _place(course.deployed.day, course.deployed.day.page)
        | {"key": course.deployed.key},
        "exam": _place(course.final_exam, course.final_exam.quiz_page),
    }
    return json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode()


def _place(day: Day, page: str) -> dict[str, object]:
    """A day under its name, and where to go for it."""
    return {"id": day.id, "name": day.plan.topic, "url": page.removesuffix(".md") + "/"}
