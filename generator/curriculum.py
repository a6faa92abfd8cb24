"""Read the folder `curriculum/` as one course, or say everything that is wrong in all its files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from . import check, glossary
from .day import DayRead, read_day
from .model.course import Course, Handwritten, Week
from .model.schedule import WEEKDAYS, Schedule
from .outside import read_outside
from .passages import Passages
from .problems import CurriculumError, Problem
from .reading import Reading
from .shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .load import Loaded
    from .model.questions import Bank


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

    Drawn figures are kept in the file *cache*, where there is one. What the *shelf* knows is not
    read again.
    """
    reader = _Reader(root, shelf or Shelf(root))
    course = reader.course(cache)
    if course is None or any(not problem.warning for problem in reader.problems):
        raise CurriculumError(reader.problems)
    return Curriculum(course, tuple(sorted(reader.problems)), reader.banks)


class _Reader(Reading):
    """Reads all of it."""

    def __init__(self, root: Path, shelf: Shelf) -> None:
        super().__init__(root, shelf)
        self.banks: dict[str, Loaded[Bank]] = {}
        self.editions: dict[str, Callable[[], str]] = {}

    def course(self, cache: Path | None) -> Course | None:
        """Everything under the root put together, or None where it does not fit together."""
        self.problems += check.check_inside(self.root, self.shelf.links)
        outside = read_outside(self.root, self.shelf)
        self.problems += outside.problems
        self.found += outside.found
        programme, schedule, exams = outside.programme, outside.schedule, outside.exams
        folders = self.shelf.matching("days/*/day.yml")
        self.problems += check.check_folders(self.root / "days", folders)
        places = _places(schedule.value) if schedule else {}
        read = dict(self._days(places, exams))
        days = {name: it.day for name, it in read.items()}
        pages = tuple(self._pages())
        terms = outside.terms
        passages = Passages(self.found, self.problems)
        drawn = passages.drawn(cache)
        course = None
        self._check_plans(read, places)
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
            calendar = schedule.value.calendar
            course = Course(programme.value, weeks, pages, drawn, taught, calendar, self.editions)
            self.problems += check.check_programme(programme, course)
            self.problems += check.check_see(self.banks, course)
            self.problems += glossary.check_taught(terms, course) if terms else ()
            self.problems += check.check_exams(exams, course)
            self.problems += check.check_pages(course)
        passages.check(course)
        return course

    def _check_plans(self, read: dict[str, DayRead], places: dict[str, tuple[int, str]]) -> None:
        """What only shows once all days are read: how they follow from each other."""
        plans = {name: it.plan for name, it in read.items() if it.plan}
        for name, plan in plans.items():
            self.problems += check.check_day(plan, name, places)
        self.problems += check.check_projects(plans)

    def _days(
        self, places: dict[str, tuple[int, str]], exams: dict[str, Loaded[Bank] | None]
    ) -> Iterator[tuple[str, DayRead]]:
        """Every day; one of which no file has changed is not looked at again."""
        shared = [f"exams/{name}.yml" for name in exams]
        inside = (name for name in self.shelf.names if name.startswith("days/"))
        by_day = groupby(inside, lambda name: name.split("/")[1])
        files = {(day, places.get(day)): [*names, *shared] for day, names in by_day}
        files = {it: names for it, names in files.items() if f"days/{it[0]}/day.yml" in names}
        read = self.shelf.kept(files, lambda it: read_day(self.root, self.shelf, *it, exams))
        for (day, place), names in files.items():
            self.editions[day] = partial(self.shelf.edition, names)
            found = read[day, place]
            self.problems += found.problems
            self.found += found.found
            if found.asked:
                self.banks[day] = found.asked
            yield day, found

    def _pages(self) -> Iterator[Handwritten]:
        for page in self.shelf.below("pages"):
            name, path = f"pages/{page}", str(self.root / "pages" / page)
            if name.endswith(".md"):
                yield Handwritten(page, path, (self.text(name) or "").encode())
            elif not page.rpartition("/")[2].startswith("."):
                yield Handwritten(page, path, self.once(name, Path.read_bytes))


def _places(schedule: Schedule) -> dict[str, tuple[int, str]]:
    """Each day's number in the course and its weekday, which nobody writes down."""
    placed = [pair for week in schedule.weeks for pair in zip(week.days, WEEKDAYS, strict=False)]
    return {day: (number, weekday) for number, (day, weekday) in enumerate(placed, 1)}
