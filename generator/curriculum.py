"""Read the folder `curriculum/` as one course, or say everything that is wrong in all its files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar, cast

from pydantic import Field

from . import check, glossary, quizzes
from .exercises import check_exercise, check_unused
from .load import load
from .model.course import Course, Day, Handwritten, Quiz, Week
from .model.days import DayPlan
from .model.exercise import Code, Exercise
from .model.glossary import Glossary
from .model.lesson import Lesson
from .model.programme import Programme
from .model.project import Brief
from .model.questions import Bank
from .model.schedule import WEEKDAYS, Schedule
from .passages import Passages, in_file, in_values
from .problems import CurriculumError, Problem
from .shelf import Shelf
from .source import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .load import Loaded
    from .model.project import Files

T = TypeVar("T")

_LEFT_BEHIND = re.compile(r"(^|/)(__pycache__|\.pytest_cache|\.ruff_cache|\.venv)/|\.pyc$")
_PLAN = cast("type[DayPlan]", Annotated[DayPlan, Field(discriminator="kind")])


@dataclass(frozen=True)
class Curriculum:
    """The course, what its author should know, and the quizzes as they were written."""

    course: Course
    warnings: tuple[Problem, ...]
    banks: dict[str, Loaded[Bank]]
    """By day."""


def read_curriculum(
    root: Path, cache: Path | None = None, shelf: Shelf | None = None
) -> Curriculum:
    """The curriculum under *root*; a `CurriculumError` says everything that is wrong with it.

    Drawn figures are kept in the file *cache*, where there is one. A file that the *shelf* knows
    is not read again.
    """
    reader = _Reader(root, shelf or Shelf(root))
    course = reader.course(cache)
    if course is None or any(not problem.warning for problem in reader.problems):
        raise CurriculumError(reader.problems)
    return Curriculum(course, tuple(sorted(reader.problems)), reader.banks)


class _Reader:
    """Goes on after a mistake, so that one run tells them all."""

    def __init__(self, root: Path, shelf: Shelf) -> None:
        self.problems: list[Problem] = []
        self.banks: dict[str, Loaded[Bank]] = {}
        self._root = root
        self._shelf = shelf
        self._once = shelf.once
        self._passages = Passages(self.problems)
        self._plans: dict[str, Loaded[DayPlan]] = {}

    def course(self, cache: Path | None) -> Course | None:
        """Everything under the root put together, or None where it does not fit together."""
        self.problems += check.check_inside(self._root, self._shelf.names)
        programme = self._load("course.yml", Programme)
        schedule = self._load("schedule.yml", Schedule)
        exams = {
            name: self._bank(f"exams/{name}.yml") for name in self._shelf.matching("exams/*.yml")
        }
        folders = self._shelf.matching("days/*/day.yml")
        self.problems += check.check_folders(self._root / "days")
        places = _places(schedule.value) if schedule else {}
        days = {name: self._day(name, places, exams) for name in folders}
        pages = tuple(self._pages())
        terms = self._terms()
        drawn = self._passages.drawn(cache)
        course = None
        self.problems += check.check_projects(self._plans)
        if programme:
            self.problems += check.check_ids(programme)
        if schedule:
            self.problems += check.check_schedule(schedule, folders)
        if programme and schedule and all(map(days.get, places)):
            found = {name: day for name, day in days.items() if day}
            weeks = tuple(
                Week(number, plan, tuple(found[name] for name in plan.days))
                for number, plan in enumerate(schedule.value.weeks, 1)
            )
            taught = terms.value.taught_on(places) if terms else ()
            plan = schedule.value.calendar
            course = Course(programme.value, weeks, pages, drawn, taught, plan)
            self.problems += check.check_programme(programme, course)
            self.problems += check.check_see(self.banks, course)
            self.problems += glossary.check_taught(terms, course) if terms else ()
            self.problems += check.check_exams(exams, course)
            self.problems += check.check_pages(course)
        self._passages.check(course)
        return course

    def _load(self, name: str, model: type[T]) -> Loaded[T] | None:
        return self._try(name, lambda path: load(path, model))

    def _text(self, name: str) -> str | None:
        text = self._try(name, read_text)
        if text and name.endswith(".md"):
            self._passages.add(self._once(name, lambda path: in_file(path, text), what="found"))
        return text

    def _try(self, name: str, work: Callable[[Path], T]) -> T | None:
        if name not in self._shelf:
            path = self._root / name
            told = "this is a folder, not a file" if path.is_dir() else "the file is missing"
            self.problems.append(Problem(path, 1, 1, told))
            return None
        try:
            return self._once(name, work)
        except CurriculumError as error:
            self.problems += error.problems
            return None

    def _day(
        self,
        name: str,
        places: dict[str, tuple[int, str]],
        exams: dict[str, Loaded[Bank] | None],
    ) -> Day | None:
        plan = self._load(f"days/{name}/day.yml", _PLAN)
        lesson = self._lesson(name)
        has_quiz = f"days/{name}/quiz.yml" in self._shelf
        bank = self._bank(f"days/{name}/quiz.yml") if has_quiz else None
        if not plan:
            return None
        self._plans[name] = plan
        self.problems += check.check_day(plan, name, places)
        if lesson:
            self.problems += check.check_lesson(plan, lesson)
        number, weekday = places.get(name, (0, ""))
        return Day(
            id=name,
            number=number,
            weekday=weekday,
            plan=plan.value,
            source=str(plan.source.path),
            quiz=self._quiz(name, plan, exams, bank),
            lesson=lesson,
            exercises=tuple(self._exercises(name, plan)),
            brief=self._brief(name, plan),
        )

    def _bank(self, name: str) -> Loaded[Bank] | None:
        bank = self._load(name, Bank)
        if bank:
            self.problems += self._once(name, lambda _: [*quizzes.check_bank(bank)], what="bank")
            passages = [
                (("questions", q, key), getattr(question, key, ""))
                for q, question in enumerate(bank.value.questions)
                for key in ("text", "explain", "model")
            ]
            found = self._once(name, lambda _: in_values(bank.source, passages), what="found")
            self._passages.add(found)
        return bank

    def _quiz(
        self,
        day: str,
        plan: Loaded[DayPlan],
        exams: dict[str, Loaded[Bank] | None],
        bank: Loaded[Bank] | None,
    ) -> Quiz | None:
        promised = getattr(plan.value, "quiz", None)
        if promised is None:
            if bank:
                told = "this day's day.yml promises no quiz"
                self.problems.append(bank.source.problem(("questions",), told))
            return None
        if promised.exam and bank:
            told = f"this day's quiz is the exam '{promised.exam}', so nothing asks these"
            self.problems.append(bank.source.problem(("questions",), told))
        name = f"exams/{promised.exam}.yml" if promised.exam else f"days/{day}/quiz.yml"
        found = exams.get(promised.exam) if promised.exam else bank
        if found:
            self.banks[day] = found
            self.problems += quizzes.check_promise(found, promised)
        elif name not in self._shelf:
            told = f"{name} is missing, and {promised.questions} questions are promised"
            self.problems.append(plan.source.problem(("quiz",), told))
        written = found.source if found else plan.source
        return Quiz(promised, str(written.path), found.value.questions if found else ())

    def _terms(self) -> Loaded[Glossary] | None:
        """The glossary, which a course may do without."""
        name = "glossary.yml"
        found = self._load(name, Glossary) if name in self._shelf else None
        if found:
            self.problems += glossary.check_terms(found)
            terms = found.value.terms
            texts = [(("terms", t, "text"), term.text) for t, term in enumerate(terms)]
            self._passages.add(in_values(found.source, texts))
        return found

    def _lesson(self, day: str) -> Lesson | None:
        name = f"days/{day}/lesson.md"
        if name not in self._shelf or (text := self._text(name)) is None:
            return None
        return self._once(name, lambda path: Lesson(str(path), text), what="lesson")

    def _brief(self, day: str, plan: Loaded[DayPlan]) -> Brief | None:
        name = f"days/{day}/project.md"
        if name not in self._shelf or (text := self._text(name)) is None:
            return None
        starter, solution = (self._code(f"days/{day}/{part}") for part in ("starter", "solution"))
        brief = Brief(str(self._root / name), text, starter, solution)
        self.problems += check.check_brief(plan, brief)
        return brief

    def _exercises(self, day: str, plan: Loaded[DayPlan]) -> Iterator[Exercise]:
        folder = self._root / "days" / day / "exercises"
        named = {name: loc for loc, name in check.exercises_of(plan.value)}
        self.problems += check_unused(folder, set(named))
        for name, loc in named.items():
            if not (folder / name).is_dir():
                told = f"there is no folder days/{day}/exercises/{name}"
                self.problems.append(plan.source.problem(loc, told))
            elif exercise := self._exercise(f"days/{day}/exercises/{name}"):
                yield exercise

    def _exercise(self, folder: str) -> Exercise | None:
        """With its code, unless it is a task alone."""
        task, text = f"{folder}/task.md", self._text(f"{folder}/task.md")
        code, names = None, [f"{folder}/{part}" for part in Code.FILES]
        if any(name in self._shelf for name in names):
            code = Code(*(self._text(name) or "" for name in names))
        if text is None:
            return None
        there = [name for name in names if name in self._shelf]
        title = folder.rpartition("/")[2]
        exercise = self._once(
            task, lambda path: Exercise(title, str(path), text, code), *there, what="exercise"
        )
        self.problems += self._once(
            task, lambda _: [*check_exercise(exercise)], *there, what="check"
        )
        return exercise

    def _code(self, folder: str) -> Files:
        """What is in a folder, by name; what tools leave behind is passed over."""
        names = [name for name in self._shelf.below(folder) if not _LEFT_BEHIND.search(name)]
        return tuple((n, self._once(f"{folder}/{n}", Path.read_bytes)) for n in names)

    def _pages(self) -> Iterator[Handwritten]:
        for page in self._shelf.below("pages"):
            name, path = f"pages/{page}", str(self._root / "pages" / page)
            if name.endswith(".md"):
                yield Handwritten(page, path, (self._text(name) or "").encode())
            elif not page.rpartition("/")[2].startswith("."):
                yield Handwritten(page, path, self._once(name, Path.read_bytes))


def _places(schedule: Schedule) -> dict[str, tuple[int, str]]:
    """Each day's number in the course and its weekday, which nobody writes down."""
    placed = [pair for week in schedule.weeks for pair in zip(week.days, WEEKDAYS, strict=False)]
    return {day: (number, weekday) for number, (day, weekday) in enumerate(placed, 1)}
