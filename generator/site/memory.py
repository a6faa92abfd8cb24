"""What a build leaves for the next one: what it made, and from what."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..cache import digest
from ..files import stamp
from .article import Note, noted
from .search import Entry

if TYPE_CHECKING:
    from pathlib import Path

    from ..cache import Cache
    from ..files import Stamp


_NAME = "site"


@dataclass(frozen=True)
class Known:
    """A page of the last build."""

    key: str
    """The name of its article."""
    note: Note = field(default_factory=Note)
    made_from: str = ""
    """The digest of all that it was made from."""
    alone: bool = True
    """Whether it shows nothing of another page's text: else it is made each time."""
    digest: str = ""
    """Of the file on the site."""
    entry: Entry = field(default_factory=Entry)
    """What the search index takes from it."""

    def with_what(self, told: dict[str, Any]) -> Known:
        """The same page with what went through JSON."""
        parsed = {"note": noted(told["note"]), "entry": Entry(**told["entry"])}
        return replace(self, **told | parsed)


@dataclass(frozen=True)
class Indexed:
    """A part of the search index: what it was made from, and its places on the site."""

    key: str
    files: tuple[str, ...]


@dataclass
class Memory:
    """All that the last build knew."""

    pages: dict[str, Known] = field(default_factory=dict)
    templates: dict[str, str] = field(default_factory=dict)
    """By name: the digest of every template that a page was made with."""
    index: dict[str, Indexed] = field(default_factory=dict)
    """By folder: the parts of the search index."""
    files: dict[str, Stamp] = field(default_factory=dict)
    """By place: every file of the site, as it was left."""

    @classmethod
    def read(cls, cache: Cache) -> Memory:
        """What was kept, or nothing."""
        data = cache.get(_NAME)
        told: dict[str, Any] = json.loads(data) if data else {}
        pages = {page: Known("").with_what(it) for page, it in told.pop("pages", {}).items()}
        parts = told.pop("index", {}).items()
        index = {folder: Indexed(it["key"], tuple(it["files"])) for folder, it in parts}
        files = {place: tuple(found) for place, found in told.pop("files", {}).items()}
        return cls(pages=pages, index=index, files=files, **told)

    def keep(self, cache: Cache) -> None:
        """For the next build."""
        cache.put(_NAME, json.dumps(self, default=vars).encode())

    def has(self, site: Path, place: str, told: str = "") -> bool:
        """Whether a file of the site is as it was left; if it was copied, its digest tells."""
        path = site / place
        try:
            as_left = self.files.get(place) == stamp(path.stat())
            return as_left or (told != "" and digest(path.read_bytes()) == told)
        except OSError:
            return False


class Spool:
    """Bytes in a file that has no name, and so is gone with whoever uses it."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as this
        self._places: dict[str, tuple[int, int]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def put(self, name: str, data: bytes) -> None:
        """Set aside some bytes."""
        self._places[name] = self._file.seek(0, os.SEEK_END), len(data)
        self._file.write(data)
        self._file.flush()

    def get(self, name: str) -> bytes:
        """The bytes again. Forked workers share the file, and so must not move about in it."""
        start, size = self._places[name]
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), size, start)
        self._file.seek(start)
        return self._file.read(size)
