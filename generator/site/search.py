"""The search index, which Pagefind makes from what each page says."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen
from typing import TYPE_CHECKING

from pagefind.service import get_executable

from ..cache import digest, maker
from ..page import Page
from ..problems import CurriculumError, Problem
from ..write import clear, write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FOLDER = "pagefind"
"""Where it is on the site."""

_MARK = b"data-pagefind-body"
_BODY = re.compile(rb"<(\w+)(?=\s)[^>]*\s%s\b" % _MARK)
_ELSEWHERE = re.compile(rb"data-pagefind|<h1\b|<img\b")
_TITLED = re.compile(rb'data-pagefind-meta="title|<h1\b')
_TAG = re.compile(
    rb"""(<script\b.*?</script>|<!--.*?-->|</?[a-z][a-z0-9-]*(?:[^"'<>]|"[^"]*"|'[^']*')*>)""",
    re.DOTALL,
)
_SPAN = re.compile(rb"""<span(?: class="[^"<>]*")?>""")
_WITHIN = re.compile(rb"<[^<>]*<")
"""A tag that has another in an attribute."""
_NAMED = re.compile(rb"<(/?)([a-z][a-z0-9-]*)(.*)>", re.DOTALL)
_ATTRIBUTE = re.compile(rb"""\s+([^\s=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?""")
_LOOKED_AT = frozenset({b"id", b"src", b"alt"})
"""The attributes that Pagefind looks at, besides its own."""
_INLINE = frozenset({b"a", b"code", b"em", b"kbd", b"span", b"strong", b"sub", b"sup"})
"""Elements that it takes for a part of the text in which they stand."""
_SETTINGS = tuple(Path(f"pagefind.{kind}") for kind in ("toml", "yml", "yaml", "json"))


@dataclass(frozen=True)
class Entry:
    """What the index takes from a page."""

    digest: str = ""
    marked: bool = False
    """Whether a part of it is said to be what is searched; then pages without are passed over."""


def entered(place: str, html: bytes, folder: Path) -> Entry:
    """The entry of a page; what is searched of it is put into the *folder*, for Pagefind."""
    part = searched(html)
    write_file(folder / "pages" / place, part)
    return Entry(digest(part), _MARK in part)


def searched(html: bytes) -> bytes:
    """What Pagefind reads of a page: it makes the same of it, in a third of the time.

    Where that is not sure, it gets the whole page.
    """
    found = _BODY.match(html, html.rfind(b"<", 0, max(0, html.find(_MARK))))
    end = _end(html, found.start(), found[1]) if found else None
    if not found or not end or any(path.exists() for path in _SETTINGS):
        return html
    body, elsewhere = html[found.start() : end], html[: found.start()] + html[end:]
    if _ELSEWHERE.search(elsewhere) or not _TITLED.search(body):
        return html
    top = re.search(rb"<html\b[^>]*>", html)
    return b"<!doctype html>%s<body>%s</body></html>" % (top[0] if top else b"<html>", _bare(body))


def _bare(html: bytes) -> bytes:
    """Without what only a browser needs: other attributes, and inline tags without any of these."""
    plainer, spans = _SPAN.subn(b"", html)  # those of highlighted code are nine tags of ten
    if spans == html.count(b"<span") and not _WITHIN.search(html):
        html = plainer.replace(b"</span>", b"")
    parts = _TAG.split(html)
    dropped: defaultdict[bytes, list[bool]] = defaultdict(list)
    for place in range(1, len(parts), 2):
        inline, end, short = _shortened(parts[place])
        if inline and end:
            short = b"" if dropped[inline] and dropped[inline].pop() else short
        elif inline:
            dropped[inline].append(not short)
        parts[place] = short
    return html if any(dropped.values()) else b"".join(parts)


@lru_cache(maxsize=4096)
def _shortened(tag: bytes) -> tuple[bytes, bytes, bytes]:
    """The name of an inline tag, whether it is an end, and what Pagefind needs of any."""
    found = _NAMED.match(tag)
    if not found or tag.endswith(b"</script>"):
        return b"", b"", b""
    end, name, attributes = found.groups()
    said = b"".join(
        found[0]
        for found in _ATTRIBUTE.finditer(attributes)
        if found[1] in _LOOKED_AT or found[1].startswith(b"data-pagefind")
    )
    inline = name if name in _INLINE else b""
    return inline, end, b"" if inline and not (said or end) else b"<%s%s%s>" % (end, name, said)


def _end(html: bytes, start: int, tag: bytes) -> int | None:
    """Where the element that starts there ends."""
    parts = re.compile(rb"<script\b.*?</script>|<!--.*?-->|<(/?)%s\b" % re.escape(tag), re.DOTALL)
    depth = 0
    for part in parts.finditer(html, start):
        if part[1] is not None:
            depth += -1 if part[1] else 1
        if depth == 0:
            return html.index(b">", part.end()) + 1
    return None


def chosen(entries: Mapping[str, Entry]) -> list[str]:
    """The places that are in the index."""
    marked = [place for place, entry in entries.items() if entry.marked]
    return sorted(marked or entries)


def key(entries: Mapping[str, Entry]) -> str:
    """What the index is made from."""
    settings = [path.read_bytes() for path in _SETTINGS if path.exists()]
    places = [f"{place} {entries[place].digest}" for place in chosen(entries)]
    return digest(maker(), *settings, *places)


def _holds(file: Path, entry: Entry) -> bool:
    return file.is_file() and digest(file.read_bytes()) == entry.digest


class Index(Popen[str]):
    """The index of what was entered into the *folder*, while Pagefind makes it."""

    def __init__(
        self, entries: Mapping[str, Entry], html: Callable[[str], bytes], folder: Path
    ) -> None:
        self._pages, self._made = folder / "pages", folder / "made"
        shutil.rmtree(self._made, ignore_errors=True)
        wanted = chosen(entries)
        clear(self._pages, wanted)
        for place in wanted:
            if not _holds(self._pages / place, entries[place]):  # somebody else has been there
                entered(place, html(place), folder)
        places = ["--site", str(self._pages), "--output-path", str(self._made)]
        command = [str(get_executable()), *places, "--quiet"]
        super().__init__(command, stdout=PIPE, stderr=STDOUT, text=True)

    def files(self) -> list[Page]:
        """Its files on the site; they can be read until another is made."""
        told = self.communicate()[0]
        if self.returncode:
            what = f"Pagefind did not index the site: {told}"
            raise CurriculumError([Problem(self._pages, 1, 1, what.strip())])
        return [
            Page(f"{FOLDER}/{path.relative_to(self._made).as_posix()}", path.read_bytes)
            for path in sorted(self._made.rglob("*"))
            if path.is_file()
        ]
