"""The search index, which Pagefind makes from what each page says."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pagefind.service import get_executable

from ..cache import digest, maker
from ..page import Page
from ..problems import CurriculumError, Problem
from ..write import write

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FOLDER = "pagefind"
"""Where it is on the site."""

_MARK = b"data-pagefind-body"
_BODY = re.compile(rb"<(\w+)(?=\s)[^>]*\s%s\b" % _MARK)
_ELSEWHERE = re.compile(rb"data-pagefind|<h1\b|<img\b")
_TITLED = re.compile(rb'data-pagefind-meta="title|<h1\b')
_SPAN = re.compile(rb"</?span\b[^>]*>")
_SPECIAL_SPAN = re.compile(rb'<span(?!>| class="[^"]*">)')
_SETTINGS = tuple(Path(f"pagefind.{kind}") for kind in ("toml", "yml", "yaml", "json"))


@dataclass(frozen=True)
class Entry:
    """What the index takes from a page."""

    digest: str = ""
    marked: bool = False
    """Whether a part of it is said to be what is searched; then pages without are passed over."""


def entry(part: bytes) -> Entry:
    """The entry of a page of which this is searched."""
    return Entry(digest(part), _MARK in part)


def searched(html: bytes) -> bytes:
    """The part of a page that Pagefind reads, without what only colours code.

    Pagefind makes the same of it, in half the time; where that is not sure, it gets the whole page.
    """
    found = _BODY.search(html)
    end = _end(html, found.start(), found[1]) if found else None
    if not found or not end or any(path.exists() for path in _SETTINGS):
        return html
    body, elsewhere = html[found.start() : end], html[: found.start()] + html[end:]
    if _ELSEWHERE.search(elsewhere) or not _TITLED.search(body):
        return html
    if not _SPECIAL_SPAN.search(body):
        body = _SPAN.sub(b"", body)
    top = re.search(rb"<html\b[^>]*>", html)
    return b"<!doctype html>%s<body>%s</body></html>" % (top[0] if top else b"<html>", body)


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


def index(entries: Mapping[str, Entry], part: Callable[[str], bytes], folder: Path) -> list[Page]:
    """The files of the index. Pagefind works on the disk only: in the *folder*."""
    pages, made = folder / "pages", folder / "made"
    shutil.rmtree(made, ignore_errors=True)
    wanted = chosen(entries)
    kept = {place for place in wanted if _holds(pages / place, entries[place])}
    write([Page(place, partial(part, place)) for place in wanted if place not in kept], pages, kept)
    command = [str(get_executable()), "--site", str(pages), "--output-path", str(made), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        told = f"Pagefind did not index the site: {done.stdout}{done.stderr}"
        raise CurriculumError([Problem(pages, 1, 1, told.strip())])
    files = [
        Page(f"{FOLDER}/{path.relative_to(made).as_posix()}", path.read_bytes())
        for path in sorted(made.rglob("*"))
        if path.is_file()
    ]
    shutil.rmtree(made)
    return files
