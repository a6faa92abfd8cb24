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

Known: TypeAlias = dict[tuple[str, str], tuple[Any, Any]]
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
        self._noted: Known = {}
        """What was asked for since a group was begun."""
        self._kept: set[str] = set()
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
        stamps = [self.names[file] for file in (name, *others)]
        before, made = self._known.get((name, what), (None, None))
        if before != stamps:
            made = work(self._root / name)
            self._known[name, what] = stamps, made
        self._noted[name, what] = stamps, made
        return cast("T", made)

    def kept(self, groups: Mapping[K, Sequence[str]], work: Callable[[K], T]) -> dict[K, T]:
        """What *work* makes of each group of files, by what stands for the group.

        It is what was made of them before, here or by another process, if they are as they were;
        of a group of which one file has changed, the others are not read again.
        """
        made: dict[K, T] = {}
        for group, names in groups.items():
            if ("", str(group)) not in self._known and self._cache:
                self._recall(self._cache.get(self._name(group)))
            state, known = self._known.get(("", str(group)), (None, None))
            if state == self._state(names):
                made[group] = cast("T", known)
        new = [group for group in groups if group not in made]

        def noted(group: K) -> Known:
            self._noted = {}
            own = work(group)
            return self._noted | {("", str(group)): (self._state(groups[group]), own)}

        for group, known in self._all_noted(new, noted):
            self._known |= known
            made[group] = known["", str(group)][1]
        self._kept |= {self._name(group) for group in groups}
        return made

    def _all_noted(
        self, groups: Sequence[K], noted: Callable[[K], Known]
    ) -> Iterator[tuple[K, Known]]:
        """What is known of each group from now on; several at a time, where it is to be kept."""
        if self._cache and len(groups) > 1:
            for group, data in spread(lambda group: _pickled(noted(group)), groups):
                self._fresh[self._name(group)] = partial(bytes, data)
                yield group, pickle.loads(data)  # noqa: S301 - just made
            return
        for group in groups:
            known = noted(group)
            self._fresh[self._name(group)] = partial(_pickled, known)
            yield group, known

    def _recall(self, data: bytes | None) -> None:
        """Know what another process has known of a group."""
        if data:
            for key, known in pickle.loads(data).items():  # noqa: S301 - whole, and ours
                self._known.setdefault(key, known)

    def _state(self, names: Sequence[str]) -> list[tuple[str, Stamp]]:
        return [(name, self.names[name]) for name in names]

    def _name(self, group: object) -> str:
        return digest(str(self._root), str(group))

    def keep(self) -> None:
        """Keep all of these for other processes, and nothing else."""
        if self._cache:
            for name, pickled in self._fresh.items():
                self._cache.put(name, pickled())
            self._cache.keep(self._kept)


def _pickled(made: object) -> bytes:
    return pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
