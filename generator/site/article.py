"""A page's Markdown as HTML, before a template is around it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..cache import Cache

_MANY = 500
"""How many articles there is room for in memory."""


@dataclass(frozen=True)
class Note:
    """What others need to know of an article, and what it was made from besides its own text."""

    title: str | None = None
    """Its first heading."""
    anchors: tuple[str, ...] = ()
    links: dict[str, dict[str, str]] = field(default_factory=dict)
    """By page: the anchors there that it links to, and how each link is spelt."""
    seeks: dict[str, str | None] = field(default_factory=dict)
    """By path, as looked for while its links were resolved: the address there, if any."""
    reads: dict[str, str] = field(default_factory=dict)
    """By path: the digest of every other file that its extensions read."""


@dataclass(frozen=True)
class Article:
    """The HTML of a page, its table of contents, and what MkDocs warned of."""

    content: str
    toc: list[dict[str, Any]]
    note: Note
    warnings: list[str]


def noted(told: dict[str, Any]) -> Note:
    """A note that went through JSON."""
    return Note(**told | {"anchors": tuple(told["anchors"])})


class Articles:
    """Articles that were made before, by what they were made from: on the disk, or in memory."""

    def __init__(self, cache: Cache, *, in_memory: bool = False) -> None:
        self._cache = cache
        self._kept: dict[str, Article] | None = {} if in_memory else None

    def get(self, key: str) -> Article | None:
        """The article of this name. As JSON it says what it holds, and nothing of it is run."""
        if self._kept and key in self._kept:
            return self._kept[key]
        if data := self._cache.get(key):
            told = json.loads(data)
            return Article(**told | {"note": noted(told["note"])})
        return None

    def put(self, key: str, article: Article) -> None:
        """Keep an article, unless it gave cause for a warning, which is to be heard again."""
        if self._kept is not None:
            self._kept[key] = article
            if len(self._kept) > _MANY:
                del self._kept[next(iter(self._kept))]
        elif not article.warnings:
            self._cache.put(key, json.dumps(article, default=vars, ensure_ascii=False).encode())
