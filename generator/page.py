"""A file of the site's source, rendered when somebody asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?\n(---|\.\.\.)[ \t]*\n", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """Where the file lies, and what it holds, or what makes that: at once, or bit by bit."""

    uri: str
    source: bytes | Callable[[], bytes | Iterator[str]]
    made_from: Callable[[], str] | None = None
    """What differs once it would hold something else, where that is known before it is made."""

    @property
    def data(self) -> bytes:
        """All of it, made anew; nothing is kept, so that thousands of pages take little room."""
        made = self._made()
        return made if isinstance(made, bytes) else "".join(made).encode()

    @property
    def front(self) -> bytes:
        """Its beginning with the whole front matter; no more is rendered than that takes."""
        made = self._made()
        if isinstance(made, bytes):
            return made
        text = ""
        for more in made:
            text += more
            if not "---".startswith(text[:3]) or _FRONT_MATTER.match(text):
                break
        return text.encode()

    def _made(self) -> bytes | Iterator[str]:
        return self.source if isinstance(self.source, bytes) else self.source()
