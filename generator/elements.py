"""A Markdown extension: our own elements are block-level, so that they may hold Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown.extensions import Extension

if TYPE_CHECKING:
    from markdown import Markdown

BLOCKS = (
    "study-addresses",
    "study-autosave",
    "study-certificate",
    "study-damaged",
    "study-day",
    "study-erase",
    "study-exam",
    "study-exercise",
    "study-export",
    "study-graduation",
    "study-import",
    "study-lesson",
    "study-log",
    "study-logbook",
    "study-plan",
    "study-progress",
    "study-question",
    "study-quiz",
    "study-timer",
    "study-today",
    "study-usage",
    "study-verify",
)


class Elements(Extension):
    """To Python-Markdown, an element that it does not know is a part of a paragraph."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, D102 - Python-Markdown's name
        md.block_level_elements += BLOCKS


def makeExtension(**_: object) -> Elements:  # noqa: N802
    """Python-Markdown asks for this by name."""
    return Elements()
