"""Curricula for tests: the small one as it is, or with some of its files replaced."""

import shutil
from pathlib import Path

HERE = Path(__file__).parent
SMALL = HERE / "small"
BAD = sorted(path for path in (HERE / "bad").iterdir() if path.is_dir())
DRAWN = HERE.parent / ".cache/small-figures.json"
"""What was drawn of it, so that not every test draws it anew."""


def overlaid(folder: Path, to: Path) -> Path:
    """A copy of the small curriculum at *to*, with the files of *folder* in place of its own."""
    shutil.copytree(SMALL, to)
    shutil.copytree(folder, to, dirs_exist_ok=True, ignore=shutil.ignore_patterns("told.txt"))
    return to
