"""What no file can know by itself: whether the files of a curriculum agree with each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .fences import Block, parts
from .model.days import RESERVED, ProjectDay, StudyDay
from .model.questions import Bug, Choice, Fill, Multi, Order, Output
from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from .load import Loaded
    from .model.course import Course
    from .model.days import DayPlan, QuizPlan
    from .model.lesson import Lesson
    from .model.programme import Programme
    from .model.questions import Bank, Question
    from .model.schedule import Schedule
    from .source import Loc, Source

READING_MINUTES = 40
"""What a reading takes whose day does not say; the daily structure plans it so."""

_BOX_LISTS = ("practice", "activities", "requirements", "tasks")


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


def check_minutes(day: Loaded[DayPlan], lesson: Lesson) -> Iterator[Problem]:
    """A lesson takes about as long as the day says, or as long as readings usually do."""
    if isinstance(day.value, StudyDay):
        wanted = day.value.reading.minutes or READING_MINUTES
        if abs(lesson.minutes - wanted) > wanted / 4:
            told = f"the lesson takes {lesson.minutes:.0f} minutes, and {wanted} are planned"
            yield day.source.problem(("reading",), told, warning=True)


# --- questions ----------------------------------------------------------------------------------


def check_bank(bank: Loaded[Bank]) -> Iterator[Problem]:
    """The ids of the questions, and the options of each, differ from each other."""
    ids: set[str] = set()
    for q, question in enumerate(bank.value.questions):
        if question.id in ids:
            told = f"the question '{question.id}' is here twice"
            yield bank.source.problem(("questions", q, "id"), told)
        ids.add(question.id)
        yield from _check_question(bank.source, ("questions", q), question)


def check_promise(bank: Loaded[Bank], plan: QuizPlan) -> Iterator[Problem]:
    """A quiz holds as many questions as the day promises."""
    count = len(bank.value.questions)
    if count < plan.questions:
        told = f"{count} questions of the {plan.questions} that are promised"
        yield bank.source.problem(("questions",), told, warning=True)


def _check_question(source: Source, loc: Loc, question: Question) -> Iterator[Problem]:
    match question:
        case Choice() | Output():
            yield from _differ(
                source, loc, {"answer": question.rights, "distractors": question.distractors}
            )
        case Multi():
            yield from _differ(
                source, loc, {"answers": question.answers, "distractors": question.distractors}
            )
        case Fill():
            yield from _differ(source, loc, {"accept": question.accept, "reject": question.reject})
        case Order():
            if sorted(question.lines) == list(question.lines):
                told = (
                    "sorted by the alphabet, as the page first shows them, these lines are in order"
                )
                yield source.problem((*loc, "lines"), told)
        case Bug() if question.line > len(question.lines):
            told = f"the code has only {len(question.lines)} lines"
            yield source.problem((*loc, "line"), told)


def _differ(source: Source, loc: Loc, lists: dict[str, tuple[str, ...]]) -> Iterator[Problem]:
    """No option stands in two of the lists, or in one of them twice."""
    seen: dict[str, str] = {}
    for key, options in lists.items():
        for o, option in enumerate(options):
            told = option.strip()
            if told in seen:
                again = "is here twice" if seen[told] == key else f"is also under '{seen[told]}'"
                yield source.problem((*loc, key, o), f"{told!r} {again}")
            seen.setdefault(told, key)


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


# --- links --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Link:
    """A link of an author's, and where it stands."""

    path: Path
    line: int
    column: int
    target: str


_LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]^]+\]:\s*<?([^\s>]+)")
_INLINE_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_ELSEWHERE = re.compile(r"^(https?|mailto):|^#")


def links_in(path: Path, text: str) -> Iterator[Link]:
    """The links of a Markdown text to pages of this site; code is passed over."""
    if "](" not in text and "]:" not in text:  # as in most questions
        return
    for part in parts(text):
        if not isinstance(part, Block):
            line = _INLINE_CODE.sub(lambda code: " " * len(code[0]), part[1])
            for found in (*_LINK.finditer(line), *_DEFINITION.finditer(line)):
                if not _ELSEWHERE.match(found[1]):
                    yield Link(path, part[0], found.start(1) + 1, found[1])


def links_at(source: Source, loc: Loc, text: str) -> Iterator[Link]:
    """The links of a Markdown text inside a YAML file, which stand where the text begins."""
    node = source.node(loc)
    for link in links_in(source.path, text):
        yield Link(source.path, node.line, node.column, link.target)


def check_links(links: Iterable[Link], course: Course | None) -> Iterator[Problem]:
    """Every link is written from the top of the site, and leads to a page and anchor of it.

    Without a *course*, because something else is wrong, nobody knows which pages there are.
    """
    for link in links:
        page, _, anchor = link.target.partition("#")
        anchors = course.addresses.get(page[1:], frozenset()) if course else None
        if not page.startswith("/") or ".." in page.split("/"):
            told = f"write the link '{link.target}' from the top, such as /days/functions.md"
        elif course and page[1:] not in course.addresses:
            told = f"the link '{link.target}' leads to no page"
        elif anchor and anchors is not None and anchor not in anchors:
            told = f"the page '{page}' has no section '{anchor}'"
        else:
            continue
        yield Problem(link.path, link.line, link.column, told)
