"""Bring a folder to hold exactly the given files, touching only what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .pages import Page


def write(pages: Iterable[Page], folder: Path) -> int:
    """Write what is new or changed, remove what nobody asked for; how many files were touched."""
    wanted = {folder / page.uri: page.data for page in pages}
    touched = 0
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in wanted:
            path.unlink()
            touched += 1
    for path, data in wanted.items():
        touched += write_file(path, data)
    return touched


def write_file(path: Path, data: bytes) -> bool:
    """Write one file if it does not hold *data* already; whether it was written."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True
