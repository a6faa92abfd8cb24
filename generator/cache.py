"""Bytes that were made before, under names that say what they were made from."""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import contextmanager
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

try:
    import fcntl
except ImportError:  # on Windows
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from jinja2.bccache import Bucket

_SEAL = 16


class Cache:
    """A folder of such bytes. What was damaged, or may be somebody else's, is not there.

    Nor is what another version of this program has put there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        """What was put under *name*, if it is whole."""
        try:
            sealed = (self._folder / name).read_bytes() if _is_ours(self._folder) else b""
        except OSError:
            return None
        data = sealed[_SEAL:]
        return data if sealed[:_SEAL] == _seal(name, data) else None

    def put(self, name: str, data: bytes) -> None:
        """Keep *data*. Whoever is killed while they write leaves something that is not whole."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(self._folder):
            (self._folder / name).write_bytes(_seal(name, data) + data)

    def keep(self, names: Collection[str]) -> None:
        """Remove everything else."""
        for path in self._folder.iterdir() if _is_ours(self._folder) else ():
            if path.name not in names:
                path.unlink(missing_ok=True)


class Bytecode(BytecodeCache):
    """Compiled templates. Jinja's own cache reads a pickle before it knows whose it is."""

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja asks for this."""
        made_from = bucket.checksum.encode()
        kept = self._cache.get(bucket.key) or b""
        if kept.startswith(made_from):
            bucket.code = marshal.loads(kept[len(made_from) :])  # noqa: S302 - whole, and ours

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Jinja asks for this."""
        made_from = bucket.checksum.encode()
        self._cache.put(bucket.key, made_from + marshal.dumps(bucket.code))


def digest(*parts: str | bytes) -> str:
    """A name for what is made from these parts, and from nothing else."""
    found = blake2b(digest_size=16)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data) + data)
    return found.hexdigest()


@cache
def maker() -> str:
    """This program and every package beside it: what another version made is made anew."""
    own = sorted(Path(__file__).parent.rglob("*.py"))
    found = {file.name for entry in sys.path for file in Path(entry).glob("*.dist-info")}
    return digest(sys.version, *sorted(found), *(file.read_bytes() for file in own))


def _seal(name: str, data: bytes) -> bytes:
    head = f"{maker()} {name}\n".encode()
    return blake2b(head + data, digest_size=_SEAL).digest()


def _is_ours(folder: Path) -> bool:
    """Whether it is there and nobody else can write there: what it holds is run, and published."""
    try:
        found = folder.stat()
    except OSError:
        return False
    if not hasattr(os, "geteuid"):  # Windows keeps others out of a user's folders by itself
        return True
    return found.st_uid == os.geteuid() and not found.st_mode & 0o022


@contextmanager
def alone(folder: Path, told: Callable[[str], None]) -> Iterator[None]:
    """Meanwhile nobody else works in the folder, where a system has such locks."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as file:
        if fcntl:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                told("Another build is at work here; this one waits for it.")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
