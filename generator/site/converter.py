"""Markdown to HTML, as MkDocs does it, with a note of everything that was looked at."""

from __future__ import annotations

import os
import sys
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.pages import Page

from .article import Article, Note
from .leaves import Noting
from .settings import heard
from .speedups import install

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.toc import AnchorLink

_opened: set[str] | None = None


def _hear(event: str, given: tuple[Any, ...]) -> None:
    """Python tells of every file that is opened, whichever Markdown extension does it."""
    if event == "open" and _opened is not None and isinstance(given[0], str):
        _opened.add(given[0])


install()
sys.addaudithook(_hear)


def convert(file: File, text: str, config: MkDocsConfig, files: Files) -> Article:
    """The article of a page with this text."""
    global _opened  # an audit hook is there once, and for good
    page: Page = Page.__new__(Page)  # MkDocs' own, which would take the place of the book's leaf
    page.file, page.markdown = file, text
    before, config._current_page = config._current_page, file.page
    noting = Noting(files)
    _opened = set()
    try:
        with heard() as warnings:
            page.render(config, noting)
    finally:
        config._current_page = before
        opened, _opened = _opened, None
    note = Note(
        title=page._title_from_render,
        anchors=tuple(sorted(page.present_anchor_ids or ())),
        links={to.src_uri: anchors for to, anchors in (page.links_to_anchors or {}).items()},
        seeks=noting.sought,
        reads={
            path: digest_of(path) for path in sorted(map(os.path.relpath, filter(_own, opened)))
        },
    )
    return Article(page.content or "", _tokens(page.toc), note, warnings)


def digest_of(path: str) -> str:
    """The digest of a file; none where there is none."""
    try:
        return blake2b(Path(path).read_bytes(), digest_size=16).hexdigest()
    except OSError:
        return ""


def _own(path: str) -> bool:
    """Whether a file is no part of Python or of a package, which have versions instead."""
    return not os.path.abspath(path).startswith((sys.prefix, sys.base_prefix))  # noqa: PTH100


def _tokens(headings: Iterable[AnchorLink]) -> list[dict[str, Any]]:
    """As Markdown's extension for tables of contents gives them."""
    return [
        {"name": it.title, "id": it.id, "level": it.level, "children": _tokens(it.children)}
        for it in headings
    ]
