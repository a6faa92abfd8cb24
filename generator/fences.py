"""Markdown text as prose and fenced blocks. Knows nothing of curricula."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<mark>`{3,}|~{3,}) *\{? *\.?(?P<language>[\w+-]*) *(?P<rest>[^`]*)$"
)
_TITLE = re.compile(r'title="([^"]+)"')
_WHY = re.compile(r'data-why="[^"]+"')


@dataclass(frozen=True)
class Block:
    """A fenced block: its line in the file (counted from one), what it is, and its text."""

    line: int
    language: str
    rest: str
    text: str
    indent: int = 0
    closed: bool = True

    @property
    def title(self) -> str | None:
        """The name of the file that the block is."""
        found = _TITLE.search(self.rest)
        return found[1] if found else None

    @property
    def runs(self) -> bool:
        """Whether it stands at the left edge, and no `data-why` says why it can't run."""
        return not self.indent and not _WHY.search(self.rest)


@lru_cache(1024)  # the same lesson is asked for its links, figures, minutes and terms
def parts(markdown: str) -> tuple[Block | tuple[int, str], ...]:
    """The fenced blocks of a text, and between them its lines of prose with their numbers."""
    return tuple(_parts(markdown))


def _parts(markdown: str) -> Iterator[Block | tuple[int, str]]:
    opened, begun, held = None, 0, list[str]()
    for number, line in enumerate(markdown.splitlines(), 1):
        if opened is None:
            opened = _FENCE.match(line)
            begun, held = number, []
            if opened is None:
                yield number, line
        elif line.strip() == opened["mark"]:
            yield _block(begun, opened, held)
            opened = None
        else:
            held.append(line + "\n")
    if opened:
        yield _block(begun, opened, held, closed=False)


def _block(line: int, fence: re.Match[str], held: list[str], *, closed: bool = True) -> Block:
    text = "".join(held)
    return Block(line, fence["language"], fence["rest"], text, len(fence["indent"]), closed)


def blocks(markdown: str) -> list[Block]:
    """The fenced blocks of a text."""
    return [part for part in parts(markdown) if isinstance(part, Block)]
