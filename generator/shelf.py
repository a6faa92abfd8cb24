"""The files of a curriculum, none of which is read again before it changes."""

from __future__ import annotations

import pickle
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from .cache import digest
from .files import Stamp, below, inside, is_link, scan
from .workers import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from .cache import Cache

K = TypeVar("K")
T = TypeVar("T")

Known: TypeAlias = dict[tuple[str, ...], tuple[list[Stamp], Any]]
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
        self._fresh: dict[str, Callable[[], bytes]] = {}

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
        stamps = self._stamps([name, *others])
        before, made = self._known.get((name, what), (None, None))
        if before != stamps:
            made = work(self._root / name)
            self._known[name, what] = stamps, made
        return cast("T", made)

    def kept(self, groups: Mapping[K, Sequence[str]], work: Callable[[K], T]) -> dict[K, T]:
        """What *work* makes of each group of files, by what stands for the group.

        It is what was made of them before, here or by another process, if they are as they were.
        """
        made: dict[K, T] = {}
        for group, names in groups.items():
            before, known = self._known.get((str(group), *names), (None, None))
            if before == self._stamps(names):
                made[group] = cast("T", known)
            elif self._cache and (data := self._cache.get(self._key(group, names))):
                made[group] = pickle.loads(data)  # noqa: S301 - whole, and ours
        for group, new, pickled in self._made([it for it in groups if it not in made], work):
            made[group] = new
            self._fresh[self._key(group, groups[group])] = pickled
        for group, names in groups.items():
            self._known[str(group), *names] = self._stamps(names), made[group]
            self._kept.append(partial(self._key, group, names))
        return made

    def _made(
        self, groups: Sequence[K], work: Callable[[K], T]
    ) -> Iterator[tuple[K, T, Callable[[], bytes]]]:
        """What comes of some groups, and the same as bytes."""
        if self._cache and len(groups) > 1:
            for group, data in spread(lambda group: _pickled(work(group)), groups):
                yield group, pickle.loads(data), partial(bytes, data)  # noqa: S301 - just made
        else:
            for group in groups:
                new = work(group)
                yield group, new, partial(_pickled, new)

    def _stamps(self, names: Sequence[str]) -> list[Stamp]:
        return [self.names[name] for name in names]

    def _key(self, group: object, names: Sequence[str]) -> str:
        return digest(str(self._root), str(group), self.edition(names))

    def keep(self) -> None:
        """Keep all of these for other processes, and nothing else."""
        if self._cache:
            for key, pickled in self._fresh.items():
                self._cache.put(key, pickled())
            self._cache.keep({key() for key in self._kept})


def _pickled(made: object) -> bytes:
    return pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
