"""Bring a folder to hold exactly the given files, touching only what differs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from .files import stamp
from .workers import spread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from .cache import Cache
    from .page import Page

_LEFT = "pages"
"""What the memory of it is called."""


class File(Protocol):
    """Where a file is to lie, and what it is to hold; which may take some time to tell."""

    @property
    def uri(self) -> str:
        """The path in the folder."""

    @property
    def data(self) -> bytes:
        """All that is in it."""


def write(files: Iterable[File], folder: Path, keep: Collection[str] = ()) -> int:
    """Write what is new or changed, remove what nobody asked for; how many files were touched.

    What is to be kept stays as it is, and so does what is hidden at the top of the folder.
    """
    wanted = {file.uri: file for file in files}
    touched = clear(folder, wanted.keys() | set(keep))

    def written(file: File) -> bytes:
        return b"x" if write_file(folder / file.uri, file.data) else b""

    return touched + sum(len(made) for _, made in spread(written, [*wanted.values()]))


def write_new(pages: Sequence[Page], folder: Path, cache: Cache) -> int:
    """Write pages; those that are made from the same as the ones that lie there are not made.

    What lies there, and from what it was made, is remembered in the *cache*.
    """
    known = {page.uri: page.made_from() if page.made_from else "" for page in pages}
    data = cache.get(_LEFT)
    left: dict[str, list[Any]] = json.loads(data) if data else {}
    same = {
        uri
        for uri, made_from in known.items()
        if made_from and left.get(uri) == [made_from, _stamp(folder / uri)]
    }
    touched = write([page for page in pages if page.uri not in same], folder, same)
    left = {uri: [made_from, _stamp(folder / uri)] for uri, made_from in known.items() if made_from}
    cache.put(_LEFT, json.dumps(left).encode())
    return touched


def _stamp(file: Path) -> list[object]:
    return [*stamp(file.stat())] if file.is_file() else []


def clear(folder: Path, wanted: Collection[str]) -> int:
    """Remove what nobody wants, but for what is hidden at the top; how many files it was."""
    removed = 0
    for top, _, names in os.walk(folder, topdown=False):
        here = Path(top).relative_to(folder)
        if here.parts[:1] and here.parts[0].startswith("."):
            continue
        for name in names:
            if (here / name).as_posix() not in wanted and (here.parts or name[0] != "."):
                Path(top, name).unlink()
                removed += 1
        if here.parts and not any(Path(top).iterdir()):
            Path(top).rmdir()
    return removed


def write_file(path: Path, data: bytes) -> bool:
    """Write one file if it does not hold *data* already; whether it was written."""
    if path.is_file() and path.read_bytes() == data:
        return False
    try:
        path.write_bytes(data)
    except FileNotFoundError:  # its folder is: for most it is there
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return True
