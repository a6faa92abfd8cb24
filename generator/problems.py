"""What can be wrong with a curriculum, and where."""

import os
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake of an author, at a place that an editor can jump to (counted from one)."""

    path: Path
    line: int
    column: int
    message: str
    warning: bool = False
    """A warning is told, and the build goes on."""

    def __str__(self) -> str:
        kind = "warning: " if self.warning else ""
        return f"{self.path}:{self.line}:{self.column}: {kind}{self.message}"


class CurriculumError(Exception):
    """The curriculum cannot be built; `problems` says everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


def in_template(error: Exception) -> Problem:
    """What went wrong in a template, at the line of it that was reached last."""
    file, line = getattr(error, "filename", None), getattr(error, "lineno", 1)
    if file is None:
        places = traceback.extract_tb(error.__traceback__)
        inside = [place for place in places if not place.filename.endswith((".py", ">"))]
        file, line = (inside[-1].filename, inside[-1].lineno) if inside else ("template", 1)
    return Problem(Path(os.path.relpath(file)), line or 1, 1, str(error))
