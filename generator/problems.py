"""What can be wrong with a curriculum, and where."""

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
