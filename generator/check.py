"""What no file can know by itself: whether the files of a curriculum agree with each other."""

from __future__ import annotations

import os
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from .model.days import RESERVED, ProjectDay, StudyDay
from .model.project import Brief
from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from .load import Loaded
    from .model.course import Course
    from .model.days import Box, DayPlan
    from .model.lesson import Lesson
    from .model.programme import LogField, Programme
    from .model.questions import Bank
    from .model.schedule import Schedule
    from .source import Loc

READING_MINUTES = 40
"""What a reading takes whose day does not say; the daily structure plans it so."""

_BOX_LISTS = ("practice", "activities", "requirements", "tasks")


def check_inside(root: Path, links: Iterable[str]) -> Iterator[Problem]:
    """A link in the file system must not pull a file from elsewhere into the site."""
    top = root.resolve()
    for path in (root / name for name in links):
        if not _inside(path, top):
            yield Problem(path, 1, 1, "this link leads out of the curriculum")
        elif not path.is_file():
            yield Problem(path, 1, 1, "this link leads to no file; put here what it stands for")


def _inside(link: Path, top: Path) -> bool:
    try:
        return link.resolve().is_relative_to(top)
    except (OSError, RuntimeError):  # it leads to itself; Python 3.13 and later say nothing
        return False


# --- days and weeks -----------------------------------------------------------------------------


def check_schedule(schedule: Loaded[Schedule], folders: list[str]) -> Iterator[Problem]:
    """Every day has a folder and stands in one place; every folder's day stands somewhere."""
    problem = schedule.source.problem
    weeks: set[str] = set()
    days: dict[str, str] = {}
    for w, week in enumerate(schedule.value.weeks):
        if week.id in weeks:
            yield problem(("weeks", w, "id"), f"the week '{week.id}' is here twice")
        weeks.add(week.id)
        for d, day in enumerate(week.days):
            loc = ("weeks", w, "days", d)
            if day in days:
                yield problem(loc, f"the day '{day}' is already in the week '{days[day]}'")
            elif day not in folders:
                yield problem(loc, f"the day '{day}' has no file days/{day}/day.yml")
            days.setdefault(day, week.id)
    for folder in folders:
        if folder not in days:
            path = schedule.source.path.parent / "days" / folder / "day.yml"
            told = (
                f"the day '{folder}' is in no week of schedule.yml; add it there, or move it away"
            )
            yield Problem(path, 1, 1, told)


def check_folders(days: Path, named: Collection[str]) -> Iterator[Problem]:
    """A folder of a day without its day.yml would be passed over in silence."""
    with os.scandir(days) if days.is_dir() else nullcontext(()) as entries:
        lacking = [it.name for it in entries if it.is_dir() and it.name not in named]
    for name in sorted(lacking):
        yield Problem(days / name / "day.yml", 1, 1, "the file is missing")


def check_day(
    day: Loaded[DayPlan], name: str, places: Mapping[str, tuple[int, str]]
) -> Iterator[Problem]:
    """A day's ids differ from each other; the project it continues comes before it."""
    plan = day.value
    own = RESERVED if isinstance(plan, StudyDay) else frozenset()
    seen: set[str] = set()
    for key in _BOX_LISTS:
        for b, box in enumerate(getattr(plan, key, ())):
            if box.id in own:
                told = f"the id '{box.id}' belongs to the day itself; choose another"
                yield day.source.problem((key, b, "id"), told)
            elif box.id in seen:
                yield day.source.problem((key, b, "id"), f"the id '{box.id}' is here twice")
            seen.add(box.id)
    for loc, earlier in _earlier_days(plan):
        if name in places and earlier not in places:
            yield day.source.problem(loc, f"there is no day '{earlier}' in the course")
        elif name in places and places[earlier] >= places[name]:
            told = f"the day '{earlier}' does not come before this one"
            yield day.source.problem(loc, told, warning=loc[0] == "needs")


def _earlier_days(plan: DayPlan) -> Iterator[tuple[Loc, str]]:
    """The days that must come before, and where they are named."""
    if isinstance(plan, ProjectDay) and plan.continues:
        yield ("continues",), plan.continues
    if isinstance(plan, StudyDay):
        for n, earlier in enumerate(plan.needs):
            yield ("needs", n), earlier


def exercises_of(plan: DayPlan) -> Iterator[tuple[Loc, str]]:
    """The exercises that a day names, and where it names them."""
    for key in _BOX_LISTS:
        for b, box in enumerate(getattr(plan, key, ())):
            if box.exercise:
                yield (key, b, "exercise"), box.exercise
    if isinstance(plan, StudyDay) and plan.mini_project.exercise:
        yield ("mini_project", "exercise"), plan.mini_project.exercise


def check_programme(programme: Loaded[Programme], course: Course) -> Iterator[Problem]:
    """The graduation rules ask for no more than there is, and for days and boxes that exist."""
    rules, problem = programme.value.graduation, programme.source.problem
    boxes = {day.id: {box.id for box in day.boxes} for day in course.days}
    day, _, box = rules.deployment.box.partition("/")
    if rules.attendance.days > len(boxes):
        told = f"the course has only {len(boxes)} days"
        yield problem(("graduation", "attendance", "days"), told)
    if rules.weekly_projects.projects > len(course.projects):
        told = f"the course has only {len(course.projects)} projects"
        yield problem(("graduation", "weekly_projects", "projects"), told)
    if box not in boxes.get(day, ()):
        yield problem(
            ("graduation", "deployment", "box"), f"there is no box '{rules.deployment.box}'"
        )
    exam = next((day for day in course.days if day.id == rules.final_exam.day), None)
    if exam is None or exam.quiz is None:
        told = f"there is no day '{rules.final_exam.day}' with a quiz"
        yield problem(("graduation", "final_exam", "day"), told)


def check_projects(days: Mapping[str, Loaded[DayPlan]]) -> Iterator[Problem]:
    """A project is begun on a project day, and continued on one day at the most."""
    followed: set[str] = set()
    for day in days.values():
        if isinstance(day.value, ProjectDay) and (begun := day.value.continues):
            first = days.get(begun)
            if first and (not isinstance(first.value, ProjectDay) or first.value.continues):
                yield day.source.problem(("continues",), f"no project begins on the day '{begun}'")
            elif begun in followed:
                told = f"another day continues '{begun}' already"
                yield day.source.problem(("continues",), told)
            followed.add(begun)


def check_ids(programme: Loaded[Programme]) -> Iterator[Problem]:
    """The boxes after the course share one record, and the log has one field of a kind."""
    seen: set[str] = set()
    lists: list[tuple[Loc, Sequence[Box | LogField]]] = [(("log",), programme.value.log)]
    lists += [(("after", s, "boxes"), stage.boxes) for s, stage in enumerate(programme.value.after)]
    for loc, items in lists:
        for i, item in enumerate(items):
            key = f"{loc[0]}/{item.id}"
            if key in seen:
                yield programme.source.problem((*loc, i, "id"), f"the id '{item.id}' is here twice")
            seen.add(key)


def check_brief(day: Loaded[DayPlan], brief: Brief) -> Iterator[Problem]:
    """Only the day that begins a project has one, and it says what, when and how well."""
    path = Path(brief.source)
    if not isinstance(day.value, ProjectDay) or day.value.continues:
        yield Problem(path, 1, 1, "only the day that begins a project has one; move it there")
    for section in Brief.SECTIONS:
        if f"{{#{section}}}" not in brief.text:
            yield Problem(path, 1, 1, f"a section with the id {{#{section}}} is wanted")
    if bool(brief.starter) != bool(brief.solution):
        told = "a starter comes with a solution/ beside it, which its tests are proven with"
        yield Problem(path, 1, 1, told)


def check_lesson(day: Loaded[DayPlan], lesson: Lesson) -> Iterator[Problem]:
    """Only a study day has one, and it takes about as long as the day says."""
    if not isinstance(day.value, StudyDay):
        told = f"a {day.value.kind} day has no lesson; move it to a study day"
        yield Problem(Path(lesson.source), 1, 1, told)
    else:
        wanted = day.value.reading.minutes or READING_MINUTES
        if abs(lesson.minutes - wanted) > wanted / 4:
            told = f"the lesson takes {lesson.minutes:.0f} minutes, and {wanted} are planned"
            yield day.source.problem(("reading",), told, warning=True)


def check_exams(exams: dict[str, Loaded[Bank] | None], course: Course) -> Iterator[Problem]:
    """Every exam belongs to a day."""
    held = {day.quiz.plan.exam for day in course.days if day.quiz}
    for name, exam in exams.items():
        if exam and name not in held:
            yield exam.source.problem((), f"no day has the exam '{name}'")


def check_see(banks: dict[str, Loaded[Bank]], course: Course) -> Iterator[Problem]:
    """A question points to a section of its day's lesson, or of an earlier day's."""
    taught = {day.id: day for day in course.days}
    for here, bank in banks.items():
        for q, question in enumerate(bank.value.questions):
            if not question.see:
                continue
            *other, section = question.see.split("#")
            day = taught.get(other[0] if other else here)
            if not day or not day.lesson or section not in day.lesson.sections:
                told = f"no lesson has the section '{question.see}'"
            elif day.number > taught[here].number:
                told = f"'{question.see}' is taught on day {day.number}, after this quiz"
            else:
                continue
            yield bank.source.problem(("questions", q, "see"), told)


def check_pages(course: Course) -> Iterator[Problem]:
    """No hand-written page takes the place of one that is made."""
    for page in course.pages:
        if page.page in course.made or page.page == "assets/course.json":
            told = f"the course makes {page.page} itself; choose another name"
            yield Problem(Path(page.source), 1, 1, told)
