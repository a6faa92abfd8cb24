"""What takes the packages under MkDocs less time, with the same result.

Each of these was a hundredth or more of all that a build takes; `benchmarks/` shows the whole.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from markdown import inlinepatterns
from markdown.blockprocessors import (
    BlockQuoteProcessor,
    HashHeaderProcessor,
    SetextHeaderProcessor,
)
from markdown.extensions.md_in_html import HTMLExtractorExtra
from markdown.extensions.tables import TableProcessor
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString
from mkdocs.structure import pages
from pymdownx import highlight  # type: ignore[import-untyped]

from .lexing import faster

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

NEEDED = {
    inlinepatterns.BACKTICK_RE: "`",  # pymdownx.inlinehilite has the same
    inlinepatterns.ESCAPE_RE: "\\",
    inlinepatterns.LINK_RE: "[",
    inlinepatterns.IMAGE_LINK_RE: "![",
    inlinepatterns.AUTOLINK_RE: "://",
    inlinepatterns.AUTOMAIL_RE: "@",
    inlinepatterns.LINE_BREAK_RE: "  \n",
    inlinepatterns.HTML_RE: "<",
    inlinepatterns.ENTITY_RE: "&",
}
"""By expression, of those that are looked for in every text: what is in whatever matches it."""
BLOCKS: dict[type[Any], str] = {
    BlockQuoteProcessor: ">",
    HashHeaderProcessor: "#",
    SetextHeaderProcessor: "\n",
    TableProcessor: "|",
}
"""By what tests every block whether it is its own: what is in any that is."""

_INLINE: Any = InlineProcessor
_RUN = _INLINE.run
_APPLY = _INLINE._InlineProcessor__applyPattern
_MAY_BE_ANCHOR = re.compile(r"""[\s"'/]id[\s=>/]|<a[\s/]|<!\[""", re.IGNORECASE)  # or an error


class Anchors(pages._HTMLHandler):
    """Finds the anchors in HTML that stands in Markdown, if there may be any."""

    def feed(self, data: str) -> None:
        """Look at this text."""
        if _MAY_BE_ANCHOR.search(data):
            super().feed(data)

    def updatepos(self, i: int, j: int) -> int:  # noqa: ARG002
        """Count no lines: nobody asks in which one an anchor stands."""
        return j


def _run(processor: Any, tree: Element, ancestors: list[str] | None = None) -> Any:
    """What `InlineProcessor.run` does; it asks `_handle` for each text of the tree."""
    patterns = processor.inlinePatterns
    processor.needing = [(pattern, NEEDED.get(pattern.pattern, "")) for pattern in patterns]
    return _RUN(processor, tree, ancestors)


def _handle(processor: Any, text: str, index: int = 0) -> str:
    """What `InlineProcessor.__handleInline` does: apply each pattern from *index* on.

    Nine of ten are not in a text, which most of them tell by what they need.
    """
    if isinstance(text, AtomicString):
        return text
    start, patterns = 0, processor.needing
    while index < len(patterns):
        pattern, needed = patterns[index]
        matched = False
        if needed in text:
            text, matched, start = _APPLY(processor, pattern, text, index, start)
        if not matched:
            index, start = index + 1, 0
    return text


def _sparing(test: Callable[..., bool], needed: str) -> Callable[..., bool]:
    return lambda self, parent, block: needed in block and test(self, parent, block)


def _shared(make: Callable[..., Any]) -> Callable[..., Any]:
    """Whatever is made from the same settings, made once."""
    made: dict[str, Any] = {}

    def make_or_find(*given: object, **settings: object) -> Any:
        key = repr((given, sorted(settings.items())))
        if key not in made:
            made[key] = make(*given, **settings)
        return made[key]

    return make_or_find


def install() -> None:
    """Have those packages use all of this, in this process."""
    # For every block of code these are made anew.
    for name in ("BlockHtmlFormatter", "InlineHtmlFormatter"):
        setattr(highlight, name, _shared(getattr(highlight, name)))
    lexer = highlight.get_lexer_by_name
    highlight.get_lexer_by_name = _shared(lambda *name, **given: faster(lexer(*name, **given)))
    # Room for the longest page: in a preview, where one edit of it follows another.
    highlight.highlight = lru_cache(maxsize=250)(highlight.highlight)
    # Sets that are asked for, and made anew, at every tag.
    for name in ("block_level_tags", "block_tags", "span_and_blocks_tags"):
        tags = cached_property(getattr(HTMLExtractorExtra, name).fget)
        tags.__set_name__(HTMLExtractorExtra, name)
        setattr(HTMLExtractorExtra, name, tags)
    for block, needed in BLOCKS.items():
        block.test = _sparing(block.test, needed)
    _INLINE.run = _run
    _INLINE._InlineProcessor__handleInline = _handle
    pages._HTMLHandler = Anchors  # type: ignore[misc]
