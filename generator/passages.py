"""What an author wrote in Markdown, whatever the file: its links, and its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .figures import Figure, check_figures, draw, figures_in
from .links import Link, check_fences, check_links, links_at, links_in

if TYPE_CHECKING:
    from pathlib import Path

    from .model.course import Course
    from .problems import Problem
    from .source import Loc, Source


class Passages:
    """Gathers them while files are read; only then is it known where links may lead."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._links: list[Link] = []
        self._figures: list[Figure] = []

    def file(self, path: Path, text: str) -> None:
        """A file of Markdown."""
        self._links += links_in(path, text)
        self._problems += check_fences(path, text)
        self._drawings(path, text, 0)

    def value(self, source: Source, loc: Loc, text: str) -> None:
        """A passage inside a YAML file."""
        self._links += links_at(source, loc, text)
        self._drawings(source.path, text, source.node(loc).line)

    def _drawings(self, path: Path, text: str, line: int) -> None:
        self._figures += figures_in(path, text, line)
        self._problems += check_figures(path, text, line)

    def drawn(self, cache: Path | None) -> dict[str, str]:
        """The drawing of each figure, by its source."""
        drawings, problems = draw(self._figures, cache)
        self._problems += problems
        return drawings

    def check(self, course: Course | None) -> None:
        """Follow the links, in a course where there is one."""
        self._problems += check_links(self._links, course)
