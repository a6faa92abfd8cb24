"""Which files there are under some folders, and whether one is as it was."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Stamp: TypeAlias = tuple[int, int, int, int, bool]
"""What differs once a file was written again: its times, its size and its place on the disk; and
whether it is a link."""
_Entry: TypeAlias = tuple[str, bool, bool]
"""A path, and whether it is a folder or a link."""
_TICK = 3_000_000_000
"""Nanoseconds: no file system counts in longer steps."""


def scan(paths: Iterable[Path]) -> dict[str, Stamp]:
    """Every file at or under the *paths*, in order, with its stamp."""
    return Watch(paths).files()


class Watch:
    """The files at or under some paths, looked at several times a second.

    A folder is only listed again once it has changed, which its own time tells.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = [*paths]
        self._listed: dict[str, tuple[int, list[_Entry]]] = {}

    def files(self) -> dict[str, Stamp]:
        """Each in order, with its stamp."""
        found: dict[str, Stamp] = {}
        for path in self._paths:
            if path.is_dir():
                self._within(os.fspath(path), found)
            elif path.exists():
                found[os.fspath(path)] = stamp(path.stat())
        return found

    def _within(self, folder: str, found: dict[str, Stamp]) -> None:
        for path, is_folder, link in self._entries(folder):
            with suppress(FileNotFoundError):  # it has gone meanwhile
                if is_folder:
                    self._within(path, found)
                else:
                    follows = not link or os.path.isfile(path)  # noqa: PTH113
                    stat = os.stat(path, follow_symlinks=follows)  # noqa: PTH116 - quicker than Path
                    found[path] = stamp(stat, link=link)

    def _entries(self, folder: str) -> list[_Entry]:
        changed = os.stat(folder).st_mtime_ns  # noqa: PTH116
        before, entries = self._listed.get(folder, (0, []))
        if before != changed:
            with os.scandir(folder) as found:
                entries = sorted(
                    (it.path, it.is_dir(follow_symlinks=False), it.is_symlink()) for it in found
                )
            # What is changed twice within a tick of the clock keeps its time.
            settled = changed < time.time_ns() - _TICK
            self._listed[folder] = changed if settled else 0, entries
        return entries


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
