"""The site as its author sees it while writing: it follows every edit, and tells mistakes."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..assets import assets
from ..cache import Cache, alone, digest
from ..curriculum import read_curriculum
from ..files import Watch
from ..pages import TEMPLATES, navigation, pages
from ..problems import CurriculumError
from ..shelf import Shelf
from . import search
from .article import Articles
from .banner import BARE, shown
from .book import environment
from .settings import CONFIG, load
from .view import OnDemand, Whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment

    from ..files import Stamp
    from ..page import Page
    from ..shelf import Known
    from .settings import Settings
    from .view import View

THEME = Path("docs_overrides")
SITE = Path("site")
_REST = 0.3
"""Seconds without a question after which a browser has all of a page."""

_TEXTS = (".md", ".yml", ".py", ".j2")
"""What pages are made from; any other file may be shown on any page."""


@dataclass(frozen=True)
class _State:
    """What the course and the settings came to when they were last without a mistake."""

    navigation: dict[str, Any]
    settings: Settings
    templates: Environment
    view: View


@dataclass(frozen=True)
class Answer:
    """What a browser gets: the status, where it lies or is to be looked for, and the file."""

    status: int
    place: str
    data: bytes


class Preview:
    """The site at an *address*. Any thread may ask it; they are answered one after the other."""

    def __init__(
        self, curriculum: Path, cache: Path, address: str, told: Callable[[str], None]
    ) -> None:
        self._edits = threading.Condition()
        self._curriculum = curriculum
        self._watch = Watch([curriculum, TEMPLATES, THEME, CONFIG])
        self._cache = cache
        self._address = address
        self._told = told
        self._found: dict[str, Stamp] = {}
        self._edited: set[str] = set()
        self._known: Known = {}
        self._days = Cache(cache / "days")
        self._articles = Articles(Cache(cache / "articles"), in_memory=True)
        self._state: _State | None = None
        self._vendor: list[Page] = []
        self._answered = 0.0
        self._shown = self._rehearsed = ""
        """The place of the page that was asked for last, and of the last one that rested."""
        self._mistakes = ""
        self._said: set[str] = set()
        self._warned: set[str] = set()
        self._good: dict[str, bytes] = {}
        """By place: the last page that could be made."""
        self._served: dict[str, str] = {}
        """By address: the digest of what was answered last."""
        self._assets = ""
        self._indexing = threading.Lock()
        self._indexed: dict[str, Stamp] = {}
        self._search = search.Remaking(cache / "search")
        self._index: dict[str, bytes] = {}

    def look(self) -> None:
        """Follow what was edited since the last look."""
        with self._edits:
            found = self._watch.files()
            if found != self._found:
                names = found.keys() | self._found.keys()
                self._edited |= {it for it in names if found.get(it) != self._found.get(it)}
                self._found = found
                try:
                    self._follow()
                except FileNotFoundError:  # as when git changes branches: look at all again
                    self._found = {}
                self._edits.notify_all()

    def _follow(self) -> None:
        shown = [f"{name} {at}" for name, at in self._found.items() if not name.endswith(_TEXTS)]
        self._assets = digest(*shown)
        self._said.clear()
        try:
            figures = self._cache / "figures.json"
            shelf = Shelf(self._curriculum, self._known, self._found, self._days)
            found = read_curriculum(self._curriculum, figures, shelf)
            made = [*pages(found.course, self._cache / "templates"), *self._vendored()]
            self._state = self._turned(self._state, navigation(found.course), made)
            self._warn({*map(str, found.warnings)})
        except CurriculumError as error:
            self._mistakes = str(error)
            self._say(self._mistakes)
        else:
            self._mistakes = ""
            self._edited.clear()

    def _vendored(self) -> list[Page]:
        """What browsers load besides, made anew only when our own part of it has changed."""
        if not self._vendor or self._themed():
            self._vendor = [*assets()]
        return self._vendor

    def _themed(self) -> bool:
        return any(THEME in Path(name).parents for name in self._edited)

    def _turned(self, state: _State | None, told: dict[str, Any], made: list[Page]) -> _State:
        """The state after an edit, in which no more is made anew than has to be."""
        if state and str(CONFIG) not in self._edited:
            settings, templates = state.settings, None if self._themed() else state.templates
            if told != state.navigation:
                settings = load(told, SITE, self._address)
        else:
            state, settings, templates = None, load(told, SITE, self._address), None
        templates = templates or environment(settings, self._cache / "templates")[0]
        same = state and state.settings is settings and state.templates is templates
        if state and same and state.view.turned(made):
            return state
        if settings.plain:
            return _State(told, settings, templates, Whole(settings, made, self._cache / "plain"))
        view = OnDemand(settings, made, self._articles, templates)
        return _State(told, settings, templates, view)

    def _warn(self, warnings: set[str]) -> None:
        for new in sorted(warnings - self._warned):
            self._told(new)
        self._warned = warnings

    def _say(self, mistakes: str) -> None:
        """Tell the terminal, once."""
        if mistakes not in self._said:
            self._said.add(mistakes)
            self._told(f"{mistakes}\nThe site stays as it was until this is mended.")

    def rest(self) -> None:
        """Nobody asks for anything: the moment to rehearse an edit of the page that is shown."""
        with self._edits, suppress(CurriculumError):  # the next answer will tell
            idle = self._answered < time.monotonic() - _REST
            if idle and self._shown != self._rehearsed and self._state:
                self._rehearsed = self._shown
                self._state.view.rehearse(self._shown)

    # --- answering --------------------------------------------------------------------------------

    def answer(self, path: str) -> Answer:
        """What there is at an address, as it is now."""
        self.look()
        if path.startswith(f"/{search.FOLDER}/"):
            data = self._searched().get(path[1:])
            return Answer(200, path, data) if data else Answer(404, path, b"")
        with self._edits:
            found = self._found_at(path)
            self._served[path] = digest(found.data, self._assets)
            self._answered = time.monotonic()
            if found.place.endswith(".html"):
                self._shown = found.place
            return found

    def changes(self, path: str, *, within: float) -> bool:
        """Whether, before so many seconds are over, a browser would get something else there."""
        with self._edits:
            if not self._has_changed(path):
                self._edits.wait(within)
            return self._has_changed(path)

    def _has_changed(self, path: str) -> bool:
        return digest(self._found_at(path).data, self._assets) != self._served.get(path)

    def _found_at(self, path: str) -> Answer:
        if self._state is None:
            return Answer(500, "500.html", shown(BARE, [self._mistakes]))
        view, place = self._state.view, path[1:]
        if path.endswith("/"):
            place += "index.html"
        elif f"{place}/index.html" in view.places:
            return Answer(301, f"{path}/", b"")
        if place not in view.places:
            return Answer(404, "404.html", self._page(view, "404.html"))
        if place.endswith(".html"):
            return Answer(200, place, self._page(view, place))
        return Answer(200, place, view.data(place))

    def _page(self, view: View, place: str) -> bytes:
        """A page, with whatever is wrong above it: then it is the last one that was good."""
        told = [self._mistakes] if self._mistakes else []
        try:
            self._good[place] = view.data(place)
            told += map(str, view.warnings(place))
        except CurriculumError as error:
            told.append(str(error))
        for mistakes in told:
            self._say(mistakes)
        return shown(self._good.get(place, BARE), told)

    def _searched(self) -> dict[str, bytes]:
        """The files of the search index, which is made when somebody asks for it."""
        with self._indexing:
            with self._edits:
                state, found = self._state, self._found
            if state and found is not self._indexed:
                with alone(self._cache, self._told):
                    self._make_index(state.view)
                self._indexed = found
            return self._index

    def _make_index(self, view: View) -> None:
        def html(place: str) -> bytes:
            with self._edits:  # between two pages, others may ask
                return view.data(place, keep=False)

        shown = sorted(place for place in view.places if place.endswith(".html"))
        self._index = self._search.files(shown, html)
