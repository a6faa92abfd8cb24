"""One state of the site, of which only that is made which somebody asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..write import write
from .book import Book
from .leaves import in_memory
from .settings import NAVIGATION, plainly

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from jinja2 import Environment

    from ..page import Page
    from ..problems import Problem
    from .article import Articles
    from .settings import Settings


class View(Protocol):
    """What a server needs to know of the site."""

    @property
    def places(self) -> Collection[str]:
        """Where there is something."""

    def data(self, place: str, *, keep: bool = True) -> bytes:
        """A file of the site; it may be asked for again."""

    def warnings(self, place: str) -> list[Problem]:
        """What MkDocs says of that file."""

    def turned(self, pages: Iterable[Page]) -> bool:
        """Show these pages from now on; whether that can be done, as the same ones are there."""

    def rehearse(self, place: str) -> None:
        """Convert a page in vain, so that the next time takes less."""


class OnDemand:
    """Converts a page when it is asked for, and keeps it."""

    def __init__(
        self, settings: Settings, pages: Iterable[Page], articles: Articles, templates: Environment
    ) -> None:
        self._book = Book(settings, in_memory(settings.config, pages), articles, templates)
        self._pages = {place: page for page, place in self._book.places.items()}
        self._kept: dict[str, bytes] = {}

    @property
    def places(self) -> Collection[str]:
        """Where there is something."""
        return {**self._book.statics, **dict.fromkeys(self._book.extras), **self._pages}

    def data(self, place: str, *, keep: bool = True) -> bytes:
        """A file of the site; it may be asked for again."""
        if place not in self._pages and place not in self._book.extras:
            return self._book.statics[place].content_bytes
        if place in self._kept:
            return self._kept[place]
        page = self._pages.get(place)
        made = self._book.finish(page) if page else self._book.from_template(place)
        if keep:
            self._kept[place] = made
        return made

    def warnings(self, place: str) -> list[Problem]:
        """What MkDocs says of that file."""
        page = self._pages.get(place)
        said = self._book.article(page).warnings if page else []
        return [*self._book.warnings, *(self._book.problem(str(page), told) for told in said)]

    def turned(self, pages: Iterable[Page]) -> bool:
        """Show these pages from now on; whether that can be done, as the same ones are there."""
        self._kept.clear()
        return self._book.reread(pages)

    def rehearse(self, place: str) -> None:
        """Convert a page in vain, so that the next time takes less."""
        if place in self._pages:
            self._book.rehearse(self._pages[place])


class Whole:
    """What MkDocs builds by itself, for a site whose plugins want to see all of it."""

    def __init__(self, settings: Settings, pages: Iterable[Page], folder: Path) -> None:
        NAVIGATION.parent.mkdir(exist_ok=True)
        write(pages, NAVIGATION.parent / "pages")
        plainly(settings, folder)
        files = [path for path in folder.rglob("*") if path.is_file()]
        self._files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    @property
    def places(self) -> Collection[str]:
        """Where there is something."""
        return self._files

    def data(self, place: str, *, keep: bool = True) -> bytes:  # noqa: ARG002 - all is kept
        """A file of the site."""
        return self._files[place]

    def warnings(self, _: str) -> list[Problem]:
        """Nothing: with a warning it would not have been built."""
        return []

    def turned(self, _: Iterable[Page]) -> bool:
        """It cannot be done bit by bit."""
        return False

    def rehearse(self, _: str) -> None:
        """There is nothing to convert."""
