"""Links and fences of Markdown texts: where they stand, and whether they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .fences import Block, blocks, parts
from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from .model.course import Course
    from .source import Loc, Source


@dataclass(frozen=True)
class Link:
    """A link of an author's, and where it stands."""

    path: Path
    line: int
    column: int
    target: str


_LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]^]+\]:\s*<?([^\s>]+)")
_INLINE_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_ELSEWHERE = re.compile(r"^(https?|mailto):|^#")


def check_fences(path: Path, text: str) -> Iterator[Problem]:
    """What follows a block that is never closed would be neither run nor shown as it was meant."""
    for block in blocks(text):
        if not block.closed:
            yield Problem(path, block.line, 1, "this block of code is never closed")


def links_in(path: Path, text: str) -> Iterator[Link]:
    """The links of a Markdown text to pages of this site; code is passed over."""
    if "](" not in text and "]:" not in text:  # as in most questions
        return
    for part in parts(text):
        if not isinstance(part, Block):
            line = _INLINE_CODE.sub(lambda code: " " * len(code[0]), part[1])
            for found in (*_LINK.finditer(line), *_DEFINITION.finditer(line)):
                if not _ELSEWHERE.match(found[1]):
                    yield Link(path, part[0], found.start(1) + 1, found[1])


def links_at(source: Source, loc: Loc, text: str) -> Iterator[Link]:
    """The links of a Markdown text inside a YAML file, which stand where the text begins."""
    node = source.node(loc)
    for link in links_in(source.path, text):
        yield Link(source.path, node.line, node.column, link.target)


def check_links(links: Iterable[Link], course: Course | None) -> Iterator[Problem]:
    """Every link is written from the top of the site, and leads to a page and anchor of it.

    Without a *course*, because something else is wrong, nobody knows which pages there are.
    """
    for link in links:
        page, _, anchor = link.target.partition("#")
        anchors = course.addresses.get(page[1:], frozenset()) if course else None
        if not page.startswith("/") or ".." in page.split("/"):
            told = f"write the link '{link.target}' from the top, such as /days/functions.md"
        elif course and page[1:] not in course.addresses:
            told = f"the link '{link.target}' leads to no page"
        elif anchor and anchors is not None and anchor not in anchors:
            told = f"the page '{page}' has no section '{anchor}'"
        else:
            continue
        yield Problem(link.path, link.line, link.column, told)
