"""The course with as many pages as are wanted: without exercises, or several times over."""

import re
import shutil
import sys
from itertools import count
from pathlib import Path

import yaml

from benchmarks.measure import REPOSITORY, seconds
from generator.model.course import FIXED_PAGES


def working_copy(to: Path, pages: int = 0) -> Path:
    """A folder with a course of about so many pages, or with the course, and its Markdown."""
    shutil.copytree(REPOSITORY / "docs_overrides", to / "docs_overrides")
    shutil.copy(REPOSITORY / "mkdocs.yml", to)
    write_curriculum(to / "curriculum", REPOSITORY / "curriculum", pages)
    seconds([sys.executable, "-m", "generator", "build", "--pages-only"], to)
    return to


def write_curriculum(root: Path, curriculum: Path, pages: int) -> None:
    """Copy *curriculum*; leave out exercises, or have its weeks again under other names."""
    shutil.copytree(curriculum, root)
    schedule = yaml.safe_load((root / "schedule.yml").read_text(encoding="utf-8"))
    weeks = list(schedule["weeks"])
    lacking = pages - pages_of(root, weeks) if pages else 0
    for day in reversed([day for week in weeks for day in week["days"]]):
        if lacking < 0:
            lacking += without_exercises(root / "days" / day)
    for copy in count(2):
        for week in weeks:
            if lacking <= 0:
                (root / "schedule.yml").write_text(yaml.safe_dump(schedule), encoding="utf-8")
                return
            days = [again(root / "days" / day, copy) for day in week["days"]]
            lacking -= 1 + sum(map(pages_of_day, days))
            names = [day.name for day in days]
            schedule["weeks"].append(week | {"id": f"{week['id']}-{copy}", "days": names})


def without_exercises(day: Path) -> int:
    """Leave out those of a day; how many there were."""
    left_out = len(list(day.glob("exercises/*")))
    if left_out:
        shutil.rmtree(day / "exercises")
        plan = (day / "day.yml").read_text(encoding="utf-8")
        plan = re.sub(r", exercise: [a-z0-9-]+(?=[,}])", "", plan)
        (day / "day.yml").write_text(plan, encoding="utf-8")
    return left_out


def pages_of(root: Path, weeks: list[object]) -> int:
    """The pages that a curriculum makes."""
    days = [folder for folder in (root / "days").iterdir() if folder.is_dir()]
    own = list((root / "pages").rglob("*.md"))
    return len(FIXED_PAGES) + 1 + len(own) + len(weeks) + sum(map(pages_of_day, days))


def pages_of_day(day: Path) -> int:
    """The day's own, and what it leads to; an exam is not counted."""
    parts = ("day.yml", "lesson.md", "quiz.yml", "project.md", "exercises/*/task.md")
    return sum(1 for part in parts for _ in day.glob(part))


def again(day: Path, copy: int) -> Path:
    """A day once more; what it links to is in the course itself, what it continues beside it."""
    to = day.with_name(f"{day.name}-{copy}")
    shutil.copytree(day, to)
    plan = yaml.safe_load((to / "day.yml").read_text(encoding="utf-8"))
    if "continues" in plan:
        plan["continues"] += f"-{copy}"
        (to / "day.yml").write_text(yaml.safe_dump(plan), encoding="utf-8")
    return to
