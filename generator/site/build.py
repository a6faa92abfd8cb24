"""The build that remembers: what has not changed since the last one is not made again."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ..cache import Cache, digest
from ..files import stamp
from ..page import Page
from ..problems import CurriculumError
from ..workers import spread
from ..write import write
from . import search
from .article import Articles
from .book import Book, environment
from .leaves import in_memory, on_disk
from .memory import Indexed, Known, Memory, Spool
from .settings import load, plainly

if TYPE_CHECKING:
    from pathlib import Path

    from ..problems import Problem
    from .settings import Settings

_SAMPLE = '''---
title: Sample
---
# Sample

``` python
import sample
from sample import one as two

@three
class Four(Five):
    """Six."""

    async def seven(self, eight: float = 9.0) -> None:
        print(f"{ten['11']!r:>{12}}", '13\\n')  # 14
```

``` console
$ python sample.py
```

``` yaml
sample: 1
```
'''
"""A bit of everything that takes long when it is met for the first time."""


def build(site: Path, cache: Path, *, plain: bool = False) -> None:
    """Bring *site* to hold what MkDocs makes of the Markdown, and the search index.

    A `CurriculumError` says what is wrong; the site is then as it was. Where Pagefind fails, which
    no mistake in the course can bring about, only the index is.
    """
    settings = load(None, site)
    if plain or settings.plain:
        _build_plainly(settings, site, cache)
    else:
        _Build(settings, site, cache).run()


def warm_up(site: Path, cache: Path) -> None:
    """Load what every page needs, while others still write them: workers then have it, too."""
    with suppress(CurriculumError):  # it will be told when it is met
        settings = load({"site_name": "", "nav": [{"": "index.md"}]}, site)
        templates, _ = environment(settings, cache / "templates")
        files = in_memory(settings.config, [Page("index.md", _SAMPLE.encode())])
        articles = Articles(Cache(cache / "articles"), in_memory=True)
        Book(settings, files, articles, templates).finish("index.md")


def _build_plainly(settings: Settings, site: Path, cache: Path) -> None:
    """Have MkDocs make all of it."""
    made = cache / "plain"
    plainly(settings, made)
    files = [path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file()]
    pages = {place: Page(place, (made / place).read_bytes) for place in files}
    shown = {place: page.data for place, page in pages.items() if place.endswith(".html")}
    index = search.Index(cache / "search", len(shown))
    entries = {place: index.enter(place, html) for place, html in shown.items()}
    parts = index.parts(entries)
    with index.being_made(parts, parts, entries, shown.__getitem__) as making:
        indexed = [file for files in making.files().values() for file in files]
        write([*pages.values(), *indexed, search.listed(parts)], site)


class _Build:
    """One build of the site."""

    def __init__(self, settings: Settings, site: Path, cache: Path) -> None:
        self._site = site
        self._settings = settings
        self._cache, self._articles = Cache(cache / "site"), Cache(cache / "articles")
        templates, self._templates = environment(settings, cache / "templates")
        files = on_disk(settings.config)
        self._book = Book(settings, files, Articles(self._articles), templates)
        self._places = self._book.places
        self._owners = {place: page for page, place in self._places.items()}
        """Two pages may have one place; the last one gets it."""
        self._index = search.Index(cache / "search", len(self._owners))
        self._before, self._after = Memory.read(self._cache), Memory()
        self._spool = Spool()
        self._new: set[str] = set()
        """The pages that were made."""
        self._made: dict[str, Page] = {}
        """By place: what has to be written."""
        self._kept: set[str] = set()
        """The places of what stays as it is."""

    def run(self) -> None:
        """Make what has to be made; then, and only then, touch the site."""
        self._copy()
        problems = [*self._book.warnings, *self._convert()]
        heads = self._book.heads({page: known.note for page, known in self._after.pages.items()})
        problems += self._book.lost_anchors()
        if problems:
            raise CurriculumError(problems)
        self._finish(digest(self._settings.finishing, heads))
        self._write()

    def _copy(self) -> None:
        """What is not a page: files as they are, and what comes from a template alone."""
        for place, file in self._book.statics.items():
            self._made[place] = Page(place, partial(getattr, file, "content_bytes"))
        for place in self._book.extras:
            if data := self._book.from_template(place):
                self._made[place] = Page(place, data)
        for place in self._places.values():  # which would be written over it
            self._made.pop(place, None)

    def _convert(self) -> list[Problem]:
        """Make the pages whose text is new; what MkDocs warns of meanwhile."""
        new = []
        for page in self._places:
            key = self._book.key(page)
            known = self._before.pages.get(page)
            if known and known.key == key and self._book.holds(known.note):
                self._after.pages[page] = known
            else:
                self._after.pages[page] = Known(key)
                new.append(page)
        self._after.templates = dict(self._templates.asked)
        return self._make(new)

    def _finish(self, base: str) -> None:
        """Make those, too, that show something which has changed, or are there no more."""
        fresh = self._templates.as_before(self._before.templates)
        if fresh:
            self._after.templates |= self._before.templates
        old = []
        for page, place in self._places.items():
            known = self._after.pages[page]
            made_from = digest(base, known.key, json.dumps(known.note, default=vars))
            if page not in self._new:
                same = fresh and known.alone and known.made_from == made_from
                if same and self._before.has(self._site, place, known.digest):
                    self._kept.add(place)
                else:
                    old.append(page)
            self._after.pages[page] = replace(known, made_from=made_from)
        self._make(old)

    def _make(self, pages: list[str]) -> list[Problem]:
        """Convert pages and put them into their templates; what MkDocs warns of meanwhile."""
        warnings = []
        for page, data in spread(self._page, pages):
            head, _, html = data.partition(b"\n")
            told = json.loads(head)
            warnings += [self._book.problem(page, it) for it in told.pop("warnings")]
            self._after.templates |= told.pop("templates")
            self._after.pages[page] = self._after.pages[page].with_what(told)
            place = self._places[page]
            if html and self._owners[place] == page:
                self._spool.put(place, html)
                self._made[place] = Page(place, partial(self._spool.get, place))
        self._new |= {*pages}
        return warnings

    def _page(self, page: str) -> bytes:
        """A page, below a line that says what has to be known of it."""
        article, html = self._book.article(page), self._book.finish(page)
        told = {
            "note": article.note,
            "warnings": article.warnings,
            "alone": not self._book.looked_around,
            "templates": self._templates.asked,
            "digest": digest(html),
            "entry": self._index.enter(self._places[page], html),
        }
        return json.dumps(told, default=vars).encode() + b"\n" + html

    def _write(self) -> None:
        """Bring the site up to date, and remember how it was left."""
        pages = self._after.pages
        entries = {place: pages[page].entry for place, page in self._owners.items()}
        others = [it for it in self._made if it.endswith(".html") and it not in entries]
        entries |= {it: self._index.enter(it, self._html(it)) for it in others}
        parts = self._index.parts(entries)
        new = [part for part in parts if not self._has(part)]
        indexed = {it.folder: self._before.index[it.folder] for it in parts if it not in new}
        self._made[search.LIST] = search.listed(parts)
        wanted = self._made.keys() | self._kept
        wanted |= {place for part in indexed.values() for place in part.files}
        before = {place for place in self._before.files if place.startswith(f"{search.FOLDER}/")}
        with self._index.being_made(parts, new, entries, self._html) as making:
            write(self._made.values(), self._site, wanted | before)
            made = making.files()
        write([file for files in made.values() for file in files], self._site, wanted)
        for part, files in made.items():
            indexed[part.folder] = Indexed(part.key, tuple(file.uri for file in files))
        left = wanted.union(*(part.files for part in indexed.values()))
        self._after.index = indexed
        self._after.files = {place: stamp((self._site / place).stat()) for place in left}
        self._after.keep(self._cache)
        self._articles.keep({known.key for known in self._after.pages.values()})

    def _has(self, part: search.Part) -> bool:
        """Whether the site still holds a part of the index, as it would be made."""
        known = self._before.index.get(part.folder)
        if not known or known.key != part.key:
            return False
        return all(self._before.has(self._site, place) for place in known.files)

    def _html(self, place: str) -> bytes:
        made = self._made.get(place)
        return made.data if made else (self._site / place).read_bytes()
