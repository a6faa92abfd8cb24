"""Read the folder of a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

from pydantic import Field

from . import check, quizzes
from .exercises import check_exercise, check_unused
from .model.day import Day, Quiz
from .model.days import DayPlan
from .model.exercise import Code, Exercise
from .model.lesson import Lesson
from .model.project import Brief
from .reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .load import Loaded
    from .model.project import Files
    from .model.questions import Bank
    from .passages import Found
    from .problems import Problem
    from .shelf import Shelf

_LEFT_BEHIND = re.compile(r"(^|/)(__pycache__|\.pytest_cache|\.ruff_cache|\.venv)/|\.pyc$")
_PLAN = cast("type[DayPlan]", Annotated[DayPlan, Field(discriminator="kind")])


@dataclass(frozen=True)
class DayRead:
    """A day, as far as it could be read; and what its folder holds besides."""

    day: Day | None
    plan: Loaded[DayPlan] | None
    asked: Loaded[Bank] | None
    """The questions of its quiz."""
    found: list[Found]
    problems: list[Problem]


def read_day(
    root: Path,
    shelf: Shelf,
    name: str,
    place: tuple[int, str] | None,
    exams: Mapping[str, Loaded[Bank] | None],
) -> DayRead:
    """The day of this name; its *place* is its number and its weekday."""
    reader = _Reader(root, shelf, exams)
    day = reader.day(name, place)
    return DayRead(day, reader.plan, reader.asked, reader.found, reader.problems)


class _Reader(Reading):
    """Reads one day."""

    def __init__(self, root: Path, shelf: Shelf, exams: Mapping[str, Loaded[Bank] | None]) -> None:
        super().__init__(root, shelf)
        self._exams = exams
        self.plan: Loaded[DayPlan] | None = None
        self.asked: Loaded[Bank] | None = None

    def day(self, name: str, place: tuple[int, str] | None) -> Day | None:
        """All of it."""
        plan = self.load(f"days/{name}/day.yml", _PLAN)
        lesson = self._lesson(name)
        has_quiz = f"days/{name}/quiz.yml" in self.shelf
        bank = self.bank(f"days/{name}/quiz.yml") if has_quiz else None
        if not plan:
            return None
        self.plan = plan
        if lesson:
            self.problems += check.check_lesson(plan, lesson)
        number, weekday = place or (0, "")
        return Day(
            id=name,
            number=number,
            weekday=weekday,
            plan=plan.value,
            source=str(plan.source.path),
            quiz=self._quiz(name, plan, bank),
            lesson=lesson,
            exercises=tuple(self._exercises(name, plan)),
            brief=self._brief(name, plan),
        )

    def _quiz(
        self,
        day: str,
        plan: Loaded[DayPlan],
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
        found = self._exams.get(promised.exam) if promised.exam else bank
        if found:
            self.asked = found
            self.problems += quizzes.check_promise(found, promised)
        elif name not in self.shelf:
            told = f"{name} is missing, and {promised.questions} questions are promised"
            self.problems.append(plan.source.problem(("quiz",), told))
        written = found.source if found else plan.source
        return Quiz(promised, str(written.path), found.value.questions if found else ())

    def _lesson(self, day: str) -> Lesson | None:
        name = f"days/{day}/lesson.md"
        if name not in self.shelf or (text := self.text(name)) is None:
            return None
        return self.once(name, lambda path: Lesson(str(path), text), what="lesson")

    def _brief(self, day: str, plan: Loaded[DayPlan]) -> Brief | None:
        name = f"days/{day}/project.md"
        if name not in self.shelf or (text := self.text(name)) is None:
            return None
        starter, solution = (self._code(f"days/{day}/{part}") for part in ("starter", "solution"))
        brief = Brief(str(self.root / name), text, starter, solution)
        self.problems += check.check_brief(plan, brief)
        return brief

    def _exercises(self, day: str, plan: Loaded[DayPlan]) -> Iterator[Exercise]:
        folder = self.root / "days" / day / "exercises"
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
        task, text = f"{folder}/task.md", self.text(f"{folder}/task.md")
        code, names = None, [f"{folder}/{part}" for part in Code.FILES]
        if any(name in self.shelf for name in names):
            code = Code(*(self.text(name) or "" for name in names))
        if text is None:
            return None
        there = [name for name in names if name in self.shelf]
        title = folder.rpartition("/")[2]
        exercise = self.once(
            task, lambda path: Exercise(title, str(path), text, code), *there, what="exercise"
        )
        self.problems += self.once(
            task, lambda _: [*check_exercise(exercise)], *there, what="check"
        )
        return exercise

    def _code(self, folder: str) -> Files:
        """What is in a folder, by name; what tools leave behind is passed over."""
        names = [name for name in self.shelf.below(folder) if not _LEFT_BEHIND.search(name)]
        return tuple((n, self.once(f"{folder}/{n}", Path.read_bytes)) for n in names)
