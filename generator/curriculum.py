"""Read the folder `curriculum/` as one course, or say everything that is wrong in all its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, TypeVar, cast

from pydantic import Field

from . import check
from .load import load
from .model.course import Course, Day, Exercise, Handwritten, Lesson, Quiz, Week, sections_of
from .model.days import DayPlan
from .model.programme import Programme
from .model.questions import Bank
from .model.schedule import WEEKDAYS, Schedule
from .problems import CurriculumError, Problem
from .source import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .load import Loaded
    from .source import Loc

T = TypeVar("T")

_PLAN = cast("type[DayPlan]", Annotated[DayPlan, Field(discriminator="kind")])


@dataclass(frozen=True)
class Curriculum:
    """The course, what its author should know, and the quizzes as they were written."""

    course: Course
    warnings: tuple[Problem, ...]
    banks: dict[str, Loaded[Bank]]
    """By day."""


def read_curriculum(root: Path) -> Curriculum:
    """The curriculum under *root*; a `CurriculumError` says everything that is wrong with it."""
    reader = _Reader(root)
    course = reader.course()
    if course is None or any(not problem.warning for problem in reader.problems):
        raise CurriculumError(reader.problems)
    return Curriculum(course, tuple(sorted(reader.problems)), reader.banks)


class _Reader:
    """Goes on after a mistake, so that one run tells them all."""

    def __init__(self, root: Path) -> None:
        self.problems: list[Problem] = []
        self._root = root
        self._links: list[check.Link] = []
        self.banks: dict[str, Loaded[Bank]] = {}

    def course(self) -> Course | None:
        """Everything under the root put together, or None where it does not fit together."""
        self._stay_inside()
        programme = self._load("course.yml", Programme)
        schedule = self._load("schedule.yml", Schedule)
        folders = sorted(path.parent.name for path in self._root.glob("days/*/day.yml"))
        places = _places(schedule.value) if schedule else {}
        days = {name: self._day(name, places) for name in folders}
        pages = tuple(self._pages())
        if schedule:
            self.problems += check.check_schedule(schedule, folders)
        if not programme or not schedule or not all(map(days.get, places)):
            return None
        found = {name: day for name, day in days.items() if day}
        weeks = tuple(
            Week(number, plan, tuple(found[name] for name in plan.days))
            for number, plan in enumerate(schedule.value.weeks, 1)
        )
        course = Course(programme.value, weeks, pages)
        self.problems += check.check_programme(programme, course)
        self.problems += check.check_links(self._links, course)
        self.problems += check.check_see(self.banks, course)
        return course

    def _stay_inside(self) -> None:
        """A link in the file system must not pull a file from elsewhere into the site."""
        top = self._root.resolve()
        for path in sorted(self._root.rglob("*")):
            if path.is_symlink() and not path.resolve().is_relative_to(top):
                self.problems.append(Problem(path, 1, 1, "this link leads out of the curriculum"))

    def _load(self, name: str, model: type[T]) -> Loaded[T] | None:
        return self._try(name, lambda path: load(path, model))

    def _text(self, name: str) -> str | None:
        text = self._try(name, read_text)
        if text and name.endswith(".md"):
            self._links += check.links_in(self._root / name, text)
        return text

    def _try(self, name: str, work: Callable[[Path], T]) -> T | None:
        path = self._root / name
        if not path.is_file():
            self.problems.append(Problem(path, 1, 1, "the file is missing"))
            return None
        try:
            return work(path)
        except CurriculumError as error:
            self.problems += error.problems
            return None

    def _day(self, name: str, places: dict[str, tuple[int, str]]) -> Day | None:
        plan = self._load(f"days/{name}/day.yml", _PLAN)
        if not plan:
            return None
        self.problems += check.check_day(plan, name, list(places))
        number, weekday = places.get(name, (0, ""))
        return Day(
            id=name,
            number=number,
            weekday=weekday,
            plan=plan.value,
            source=str(plan.source.path),
            quiz=self._quiz(name, plan),
            lesson=self._lesson(name, plan),
            exercises=tuple(self._exercises(name, plan)),
        )

    def _quiz(self, day: str, plan: Loaded[DayPlan]) -> Quiz | None:
        promised = getattr(plan.value, "quiz", None)
        if promised is None:
            return None
        name = f"exams/{promised.exam}.yml" if promised.exam else f"days/{day}/quiz.yml"
        source = str(self._root / name)
        if not (self._root / name).exists():
            told = f"{name} is not written yet: {promised.questions} questions are promised"
            self.problems.append(plan.source.problem(("quiz",), told, warning=True))
            return Quiz(promised, source)
        bank = self._load(name, Bank)
        if not bank:
            return None
        self.banks[day] = bank
        self.problems += check.check_bank(bank, promised)
        for q, question in enumerate(bank.value.questions):
            for key in ("text", "explain", "model"):
                loc: Loc = ("questions", q, key)
                self._links += check.links_at(bank.source, loc, getattr(question, key, ""))
        return Quiz(promised, source, bank.value.questions)

    def _lesson(self, day: str, plan: Loaded[DayPlan]) -> Lesson | None:
        name = f"days/{day}/lesson.md"
        if not (self._root / name).exists() or (text := self._text(name)) is None:
            return None
        lesson = Lesson(str(self._root / name), text, sections_of(text))
        self.problems += check.check_minutes(plan, lesson)
        return lesson

    def _exercises(self, day: str, plan: Loaded[DayPlan]) -> Iterator[Exercise]:
        for loc, exercise in check.exercises_of(plan.value):
            name = f"days/{day}/exercises/{exercise}"
            if not (self._root / name).is_dir():
                self.problems.append(plan.source.problem(loc, f"there is no folder {name}"))
                continue
            parts = [self._text(f"{name}/{part}") for part in Exercise.FILES]
            yield Exercise(exercise, str(self._root / name / "task.md"), *map(str, parts))

    def _pages(self) -> Iterator[Handwritten]:
        folder = self._root / "pages"
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = path.relative_to(folder).as_posix()
            if name.endswith(".md"):
                text = self._text(f"pages/{name}") or ""
                yield Handwritten(name, str(path), text.encode())
            else:
                yield Handwritten(name, str(path), path.read_bytes())


def _places(schedule: Schedule) -> dict[str, tuple[int, str]]:
    """Each day's number in the course and its weekday, which nobody writes down."""
    placed = [
        (day, w) for week in schedule.weeks for day, w in zip(week.days, WEEKDAYS, strict=False)
    ]
    return {day: (number, weekday) for number, (day, weekday) in enumerate(placed, 1)}
