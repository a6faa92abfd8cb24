"""What an author wrote in Markdown, whatever the file: its links, and its figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .figures import Figure, check_figures, draw, figures_in
from .links import Link, check_fences, check_links, links_at, links_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .model.course import Course
    from .problems import Problem
    from .source import Loc, Source


@dataclass(frozen=True)
class Found:
    """What is in the Markdown of one file."""

    links: list[Link] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def drawings(self, path: Path, text: str, line: int) -> None:
        """The figures of a text that begins in the line after *line*."""
        self.figures.extend(figures_in(path, text, line))
        self.problems.extend(check_figures(path, text, line))


def in_file(path: Path, text: str) -> Found:
    """What is in a file of Markdown."""
    found = Found([*links_in(path, text)], problems=[*check_fences(path, text)])
    found.drawings(path, text, 0)
    return found


def in_values(source: Source, values: Iterable[tuple[Loc, str]]) -> Found:
    """What is in the passages of a YAML file."""
    found = Found()
    for loc, text in values:
        found.links.extend(links_at(source, loc, text))
        found.drawings(source.path, text, source.node(loc).line)
    return found


class Passages:
    """All of them together, as only then it is known where links may lead."""

    def __init__(self, found: Iterable[Found], problems: list[Problem]) -> None:
        self._problems = problems
        self._links: list[Link] = []
        self._figures: list[Figure] = []
        for one in found:
            self._links += one.links
            self._figures += one.figures
            self._problems += one.problems

    def drawn(self, cache: Path | None) -> dict[str, str]:
        """The drawing of each figure, by its source."""
        drawings, problems = draw(self._figures, cache)
        self._problems += problems
        return drawings

    def check(self, course: Course | None) -> None:
        """Follow the links, in a course where there is one."""
        self._problems += check_links(self._links, course)
