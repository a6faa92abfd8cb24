"""The files of a curriculum, none of which is read again before it changes."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from .cache import digest
from .files import Stamp, below, inside, is_link, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from .cache import Cache

T = TypeVar("T")

Known: TypeAlias = dict[tuple[str, str], tuple[list[Stamp], Any]]
"""What was made of some files, and the stamps that they had then."""


class Shelf:
    """What lies under *root* now, by names with slashes; and what is *known* from before.

    Who has looked already says what was *found* there, or more. In the *cache* is what another
    process has kept.
    """

    def __init__(
        self,
        root: Path,
        known: Known | None = None,
        found: dict[str, Stamp] | None = None,
        cache: Cache | None = None,
    ) -> None:
        files = scan([root]) if found is None else found
        self.names = {inside(root, path): files[path] for path in below(root, files)}
        self._root = root
        self._known = {} if known is None else known
        self._cache = cache
        self._kept: list[Callable[[], str]] = []
        self._fresh: dict[str, Any] = {}

    def __contains__(self, name: str) -> bool:
        return name in self.names

    @property
    def links(self) -> list[str]:
        """The names of what only stands for another file."""
        return [name for name, stamp in self.names.items() if is_link(stamp)]

    def matching(self, pattern: str) -> list[str]:
        """What stands for the star in `days/*/day.yml`, for every such file."""
        head, tail = pattern.split("*")
        found = [name for name in self.names if name.startswith(head) and name.endswith(tail)]
        return [star for name in found if "/" not in (star := name[len(head) : -len(tail)])]

    def edition(self, names: Iterable[str]) -> str:
        """What differs once one of these files has changed."""
        return digest(*(f"{name} {self.names[name]}" for name in names))

    def below(self, folder: str) -> list[str]:
        """The names of the files in a folder, as seen from there."""
        start = f"{folder}/"
        return [name.removeprefix(start) for name in self.names if name.startswith(start)]

    def once(self, name: str, work: Callable[[Path], T], *others: str, what: str = "") -> T:
        """What *work* makes of a file and of *others*, or made of it if they are as they were.

        What is made of one file more than once is told apart by *what* it is.
        """
        stamps = [self.names[file] for file in (name, *others)]
        before, made = self._known.get((name, what), (None, None))
        if before != stamps:
            made = work(self._root / name)
            self._known[name, what] = stamps, made
        return cast("T", made)

    def kept(self, name: str, work: Callable[[Path], T], *others: str, what: str) -> T:
        """The same; or what another process has made of them, and kept."""
        cache = self._cache
        if cache is None:
            return self.once(name, work, *others, what=what)

        def key() -> str:
            return digest(str(self._root), what, self.edition([name, *others]))

        def kept(path: Path) -> T:
            if data := cache.get(key()):
                return cast("T", pickle.loads(data))  # noqa: S301 - whole, and ours
            made = self._fresh[key()] = work(path)
            return made

        self._kept.append(key)
        return self.once(name, kept, *others, what=what)

    def keep(self) -> None:
        """Keep all of this for other processes, and nothing else."""
        if self._cache:
            for key, made in self._fresh.items():
                self._cache.put(key, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
            self._cache.keep({key() for key in self._kept})
