"""`lesson.md`: the reading of a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..fences import Block, parts

_HEADING = re.compile(r"^#{2,4} .*\{ *#([a-z0-9-]+)[^}]*\} *$")
_LOOKED_AT = frozenset({"output", "graphviz"})
"""What takes next to no time beside the code or the prose that it goes with."""


@dataclass(frozen=True)
class Lesson:
    """The reading of a day: Markdown, and the ids of the sections that questions point to."""

    source: str
    text: str

    @cached_property
    def sections(self) -> frozenset[str]:
        """The ids that its author gave to the headings: `## Names {#names}`."""
        return frozenset(found[1] for found in map(_HEADING.match, self.prose) if found)

    @cached_property
    def _parts(self) -> tuple[Block | tuple[int, str], ...]:
        return tuple(parts(self.text))

    @property
    def prose(self) -> tuple[str, ...]:
        """Its lines, code aside."""
        return tuple(part[1] for part in self._parts if not isinstance(part, Block))

    @cached_property
    def minutes(self) -> float:
        """How long it takes: 200 words a minute, 10 s a line of code, a minute an example."""
        blocks = [part for part in self._parts if isinstance(part, Block)]
        code = [block for block in blocks if block.language not in _LOOKED_AT]
        words = sum(len(line.split()) for line in self.prose)
        lines = sum(block.text.count("\n") for block in code)
        examples = sum(block.language == "python" for block in code)
        return words / 200 + lines / 6 + examples
