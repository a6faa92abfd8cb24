"""The course several times over, until it has as many pages as are wanted."""

import shutil
import sys
from itertools import count
from pathlib import Path

import yaml

from benchmarks.measure import REPOSITORY, seconds


def working_copy(to: Path, pages: int = 0) -> Path:
    """A folder with a course of at least so many pages, and its Markdown."""
    shutil.copytree(REPOSITORY / "docs_overrides", to / "docs_overrides")
    shutil.copy(REPOSITORY / "mkdocs.yml", to)
    write_curriculum(to / "curriculum", REPOSITORY / "curriculum", pages)
    seconds([sys.executable, "-m", "generator", "build", "--pages-only"], to)
    return to


def write_curriculum(root: Path, curriculum: Path, pages: int) -> None:
    """Copy *curriculum*, and its weeks again under other names until there are enough pages."""
    shutil.copytree(curriculum, root)
    schedule = yaml.safe_load((root / "schedule.yml").read_text(encoding="utf-8"))
    weeks = list(schedule["weeks"])
    lacking = pages - pages_of(root, weeks)
    for copy in count(2):
        for week in weeks:
            if lacking <= 0:
                (root / "schedule.yml").write_text(yaml.safe_dump(schedule), encoding="utf-8")
                return
            days = [again(root / "days" / day, copy) for day in week["days"]]
            lacking -= 1 + sum(map(pages_of_day, days))
            names = [day.name for day in days]
            schedule["weeks"].append(week | {"id": f"{week['id']}-{copy}", "days": names})


def pages_of(root: Path, weeks: list[object]) -> int:
    """The pages that a curriculum makes."""
    days = [folder for folder in (root / "days").iterdir() if folder.is_dir()]
    own = list((root / "pages").rglob("*.md"))
    return 5 + len(own) + len(weeks) + sum(map(pages_of_day, days))


def pages_of_day(day: Path) -> int:
    """A page for the day, its lesson, its quiz and each exercise; an exam is not counted."""
    parts = ("day.yml", "lesson.md", "quiz.yml", "exercises/*/task.md")
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
