"""The search index, which Pagefind makes from what each page says."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen
from typing import TYPE_CHECKING
from zlib import crc32

from pagefind_bin import get_executable  # type: ignore[import-untyped]

from ..cache import digest, maker
from ..page import Page
from ..problems import CurriculumError, Problem
from ..write import clear, write_file
from .trim import MARK, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

FOLDER = "pagefind"
"""Where it is on the site."""
LIST = f"{FOLDER}/parts.json"
_SETTINGS = tuple(Path(f"pagefind.{kind}") for kind in ("toml", "yml", "yaml", "json"))
_MOST = 500
"""Pages in a part. With more, an edit of one takes long, and Pagefind much memory; but with more
than one part a search takes three round trips more when it opens."""
_AT_ONCE = 2
"""Parts that are made at the same time: one needs up to 150 MB."""
_PROGRAM = (".js", ".css", ".pagefind")
"""What is the same in each part, so that a browser takes the first's."""


@dataclass(frozen=True)
class Entry:
    """What the index takes from a page."""

    digest: str = ""
    marked: bool = False
    """Whether a part of it is said to be what is searched; then pages without are passed over."""


@dataclass(frozen=True)
class Part:
    """A part of the index: its folder on the site, its pages, and what it is made from."""

    folder: str
    bucket: str
    """Where its pages lie for Pagefind."""
    places: tuple[str, ...]
    key: str


class Index:
    """The index of a site of so many *pages*, in parts that a browser searches together.

    A part is made anew when one of its pages has changed, and never needs more than its share of
    memory. What Pagefind reads and makes of them lies in the *folder*.
    """

    def __init__(self, folder: Path, pages: int) -> None:
        self._pages, self._made = folder / "pages", folder / "made"
        self._count = 1 + pages // _MOST
        self._settings = [path.read_bytes() for path in _SETTINGS if path.exists()]

    def enter(self, place: str, html: bytes) -> Entry:
        """The entry of a page; what is searched of it is put into the folder."""
        read = html if self._settings else trimmed(html)
        write_file(self._path(place), read)
        return Entry(digest(read), MARK in read)

    def _path(self, place: str) -> Path:
        return self._pages / self._bucket(place) / place

    def _bucket(self, place: str) -> str:
        """By chance, so that a word means as much in one part as in another."""
        return str(crc32(place.encode()) % self._count)

    def parts(self, entries: Mapping[str, Entry]) -> list[Part]:
        """What it consists of."""
        marked = [place for place, entry in entries.items() if entry.marked]
        by_bucket: dict[str, list[str]] = {}
        for place in sorted(marked or entries):
            by_bucket.setdefault(self._bucket(place), []).append(place)
        parts = []
        for number, (bucket, places) in enumerate(sorted(by_bucket.items())):
            texts = [f"{place} {entries[place].digest}" for place in places]
            folder = f"{FOLDER}/{number}" if number else FOLDER
            key = digest(maker(), *self._settings, *texts)
            parts.append(Part(folder, bucket, tuple(places), key))
        return parts

    def being_made(
        self,
        parts: Collection[Part],
        new: Sequence[Part],
        entries: Mapping[str, Entry],
        html: Callable[[str], bytes],
    ) -> Making:
        """Have Pagefind make those of the *parts* that are *new*, of pages that were entered."""
        shutil.rmtree(self._made, ignore_errors=True)
        clear(self._pages, {f"{part.bucket}/{place}" for part in parts for place in part.places})
        for place in (place for part in new for place in part.places):
            if not _holds(self._path(place), entries[place]):  # somebody else has been there
                self.enter(place, html(place))
        return Making(new, self._pages, self._made)


def _holds(file: Path, entry: Entry) -> bool:
    return file.is_file() and digest(file.read_bytes()) == entry.digest


class Making:
    """Pagefind at work on some parts, while others do something else."""

    def __init__(self, parts: Sequence[Part], pages: Path, made: Path) -> None:
        self._pages, self._made = pages, made
        self._parts = parts
        self._waiting = [*parts]
        self._running: dict[Part, Popen[str]] = {}
        self._start()

    def __enter__(self) -> Making:
        return self

    def __exit__(self, *_: object) -> None:
        for running in self._running.values():
            running.communicate()

    def _start(self) -> None:
        while self._waiting and len(self._running) < _AT_ONCE:
            part = self._waiting.pop(0)
            places = ["--site", str(self._pages / part.bucket), "--output-path"]
            command = [str(get_executable()), *places, str(self._to(part)), "--quiet"]
            self._running[part] = Popen(command, stdout=PIPE, stderr=STDOUT, text=True)  # noqa: S603

    def _to(self, part: Part) -> Path:
        return self._made / part.bucket

    def files(self) -> dict[Part, list[Page]]:
        """The files of each part on the site, which can be read until more are made."""
        while self._running:
            part, running = next(iter(self._running.items()))
            told = running.communicate()[0]
            del self._running[part]
            if running.returncode:
                what = f"Pagefind did not index the site: {told}"
                raise CurriculumError([Problem(self._pages, 1, 1, what.strip())])
            self._start()
        return {part: [*self._files(part)] for part in self._parts}

    def _files(self, part: Part) -> Iterator[Page]:
        made = self._to(part)
        for path in sorted(path for path in made.rglob("*") if path.is_file()):
            name = path.relative_to(made).as_posix()
            if part.folder == FOLDER or not name.endswith(_PROGRAM):
                yield Page(f"{part.folder}/{name}", path.read_bytes)


def listed(parts: Iterable[Part]) -> Page:
    """A list of the parts besides the first, for the browser."""
    others = [f"{part.folder}/" for part in parts if part.folder != FOLDER]
    return Page(LIST, json.dumps(others).encode())


class Remaking:
    """An index that is made again and again, of which each time no more is made than has to be."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: dict[Part, dict[str, bytes]] = {}

    def files(self, places: Collection[str], html: Callable[[str], bytes]) -> dict[str, bytes]:
        """Its files, of those of the pages that can be made."""
        index, entries = Index(self._folder, len(places)), {}
        for place in places:
            with suppress(CurriculumError):
                entries[place] = index.enter(place, html(place))
        parts = index.parts(entries)
        new = [part for part in parts if part not in self._parts]
        with index.being_made(parts, new, entries, html) as making:
            for part, files in making.files().items():
                self._parts[part] = {file.uri: file.data for file in files}
        self._parts = {part: self._parts[part] for part in parts}
        found = {LIST: listed(parts).data}
        for of_part in self._parts.values():
            found |= of_part
        return found
