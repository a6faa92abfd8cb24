"""`project.md`, `starter/` and `solution/`: how a weekly project is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

Files: TypeAlias = tuple[tuple[str, bytes], ...]
"""Name, with slashes, and content."""


@dataclass(frozen=True)
class Brief:
    """What a project is about, in Markdown, and the files that its reader begins with."""

    source: str
    text: str
    starter: Files = ()
    solution: Files = ()
    """What the starter's tests are proven with; not published."""

    SECTIONS: ClassVar = ("brief", "milestones", "rubric")
    """The ids that its headings must have."""
