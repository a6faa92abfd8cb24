"""MkDocs' files and pages, made so that nothing is read before somebody looks."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Protocol

from mkdocs import utils
from mkdocs.structure.files import File, Files, file_sort_key, get_files, set_exclusions
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.toc import TableOfContents

    from .. import page
    from .article import Article, Note


class Contents(Protocol):
    """What is asked of the book that a page is in."""

    looked_around: bool

    def meta(self, page: str) -> dict[str, Any]:
        """The front matter of a page."""

    def text(self, page: str) -> str:
        """The Markdown of a page."""

    def note(self, page: str) -> Note:
        """What others need to know of its article."""

    def look_into(self, leaf: Leaf) -> Article:
        """Its article, for a template."""


class Leaf(Page):
    """A page of the book. What is in it, the book says."""

    book: Contents

    @classmethod
    def of(cls, file: File, book: Contents) -> None:
        """Let the page of a file be one, whoever made it: MkDocs knows it already."""
        assert file.page is not None  # noqa: S101 - the navigation has made one for every file
        file.page.__class__ = cls
        file.page.book = book  # type: ignore[attr-defined]

    @property
    def meta(self) -> dict[str, Any]:  # type: ignore[override]
        """Its front matter."""
        return self.book.meta(self.file.src_uri)

    @utils.weak_property
    def title(self) -> Any:
        """As MkDocs finds it, which for most is in the front matter."""
        if "title" in self.meta:
            return self.meta["title"]
        looked = self.book.looked_around  # a title is no secret, even where it is in the text
        found = Page.title.func(self)
        self.book.looked_around = looked
        return found

    @property
    def markdown(self) -> str:  # type: ignore[override]
        """Its text."""
        return self.book.text(self.file.src_uri)

    @property
    def content(self) -> str:  # type: ignore[override]
        """Its article's HTML."""
        return self.book.look_into(self).content

    @property
    def toc(self) -> TableOfContents:  # type: ignore[override]
        """Its article's headings."""
        return get_toc(self.book.look_into(self).toc)  # type: ignore[arg-type]

    @property
    def _title_from_render(self) -> str | None:  # type: ignore[override]
        return self.book.note(self.file.src_uri).title


class Unwritten(File):
    """A file of the Markdown's folder that is not on the disk."""

    def __init__(self, made: page.Page, config: MkDocsConfig) -> None:
        super().__init__(made.uri, config.docs_dir, config.site_dir, config.use_directory_urls)
        self.made = made

    @property  # type: ignore[misc]
    def content_bytes(self) -> bytes:
        """All of it."""
        return self.made.data

    @property  # type: ignore[misc]
    def content_string(self) -> str:
        """All of it, read as from the disk."""
        return _read(self.made.data)

    @property
    def front(self) -> str:
        """The beginning, in which all of the front matter is."""
        return _read(self.made.front)


class Noting(Files):
    """Files that note what they were asked for."""

    def __init__(self, files: Files) -> None:
        super().__init__(())
        self._src_uris = (
            files._src_uris
        )  # the same, as a copy of thousands for each page takes long
        self.sought: dict[str, str | None] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """MkDocs asks for this to resolve a link."""
        file = super().get_file_from_path(path)
        self.sought[path] = file.url if file else None
        return file


def on_disk(config: MkDocsConfig) -> Files:
    """The files that lie in the Markdown's folder."""
    return get_files(config)


def in_memory(config: MkDocsConfig, pages: Iterable[page.Page]) -> Files:
    """The files that would lie there, in the same order."""
    files = sorted((Unwritten(made, config) for made in pages), key=file_sort_key)
    set_exclusions(files, config)
    return Files(files)


def _read(data: bytes) -> str:
    return io.StringIO(data.decode("utf-8-sig"), newline=None).read()
