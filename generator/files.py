"""Which files there are under some folders, and whether one is as it was."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Stamp: TypeAlias = tuple[int, int, int, int, bool]
"""What differs once a file was written again: its times, its size and its place on the disk; and
whether it is a link."""


def scan(paths: Iterable[Path]) -> dict[str, Stamp]:
    """Every file at or under the *paths*, in order, with its stamp."""
    found: dict[str, Stamp] = {}
    for path in paths:
        if path.is_dir():
            _within(os.fspath(path), found)
        elif path.exists():
            found[os.fspath(path)] = stamp(path.stat())
    return found


def stamp(stat: os.stat_result, *, link: bool = False) -> Stamp:
    """The stamp of a file."""
    return stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino, link


def is_link(stamp: Stamp) -> bool:
    """Whether it stands for another file."""
    return stamp[-1]


def below(folder: Path, paths: Iterable[str]) -> list[str]:
    """Those of the *paths* that lie in the folder."""
    start = os.path.join(folder, "")  # noqa: PTH118
    return [path for path in paths if path.startswith(start)]


def inside(root: Path, name: str) -> str:
    """A file's path within *root*, with slashes on every system."""
    return name[len(os.fspath(root)) + 1 :].replace(os.sep, "/")


def _within(folder: str, found: dict[str, Stamp]) -> None:
    """Ten times faster than Path.rglob, and a preview does it several times a second."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir(follow_symlinks=False):
                _within(entry.path, found)
            else:
                link = entry.is_symlink()
                stat = entry.stat(follow_symlinks=not link or entry.is_file())
                found[entry.path] = stamp(stat, link=link)
