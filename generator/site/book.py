"""The site as MkDocs sees it: one state of its pages, their navigation and their templates."""

from __future__ import annotations

import gzip
import io
import json
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mkdocs import utils
from mkdocs.commands.build import get_context
from mkdocs.structure.files import InclusionLevel, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.utils import meta

from ..cache import Bytecode, digest
from ..problems import CurriculumError, Problem, in_template
from .converter import convert, digest_of
from .leaves import Leaf, Unwritten
from .settings import heard
from .templates import Templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2 import Environment
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from .. import page as source
    from .article import Article, Articles, Note
    from .settings import Settings

MAP = "sitemap.xml"


class Book:
    """Converts a page, or puts it into its template, when it is asked for it."""

    def __init__(
        self, settings: Settings, files: Files, articles: Articles, environment: Environment
    ) -> None:
        self.looked_around = False
        """Whether the page that was finished last may show something of another page's text."""
        self._config = settings.config
        self._conversion = settings.conversion
        self._files = files
        self._articles = articles
        self._environment = environment
        self._fronts: dict[str, dict[str, Any]] = {}
        self._notes: Mapping[str, Note] = {}
        self._now: Page | None = None
        self._last: tuple[str, Article] | None = None
        files.add_files_from_theme(environment, self._config)
        set_exclusions(files, self._config)
        with heard() as warnings:
            self._navigation = get_navigation(files, self._config)
        self.warnings = [Problem(Path("mkdocs.yml"), 1, 1, warning) for warning in warnings]
        self._pages = files.documentation_pages()
        for file in self._pages:
            Leaf.of(file, self)

    # --- what there is ----------------------------------------------------------------------------

    @property
    def places(self) -> dict[str, str]:
        """By page: its place on the site."""
        return {file.src_uri: file.dest_uri for file in self._pages}

    @property
    def statics(self) -> dict[str, File]:
        """By place: the files that are copied as they are."""
        return {
            file.dest_uri: file
            for file in self._files
            if not file.is_documentation_page()
            and file.inclusion.value > InclusionLevel.DRAFT.value
        }

    @property
    def extras(self) -> set[str]:
        """The places of what comes from a template alone."""
        templates = set(self._config.theme.static_templates)
        return templates | {f"{name}.gz" for name in templates if name == MAP}

    def reread(self, pages: Iterable[source.Page]) -> bool:
        """Hold these pages from now on; whether that can be done, as the same ones are there."""
        files = [file for file in self._files if isinstance(file, Unwritten)]
        made = {page.uri: page for page in pages}
        if made.keys() != {file.src_uri for file in files}:
            return False
        for file in files:
            file.made = made[file.src_uri]
        self._fronts.clear()
        self._last = None
        return True

    # --- what is in a page ------------------------------------------------------------------------

    def meta(self, page: str) -> dict[str, Any]:
        """The front matter of a page."""
        if page not in self._fronts:
            file = self._files.src_uris[page]
            text = file.front if isinstance(file, Unwritten) else file.content_string
            self._fronts[page] = meta.get_data(text)[1]
        return self._fronts[page]

    def text(self, page: str) -> str:
        """The Markdown of a page."""
        text, self._fronts[page] = meta.get_data(self._files.src_uris[page].content_string)
        return text

    def key(self, page: str) -> str:
        """The name of its article: what that is made from, apart from what its note says."""
        return self._key(page, self.text(page))

    def _key(self, page: str, text: str) -> str:
        return digest(self._conversion, page, text)

    def holds(self, note: Note) -> bool:
        """Whether what was found while an article was made is still there, and nothing else."""
        return all(self._address(path) == found for path, found in note.seeks.items()) and all(
            digest_of(path) == found for path, found in note.reads.items()
        )

    def _address(self, path: str) -> str | None:
        file = self._files.get_file_from_path(path)
        return file.url if file else None

    def article(self, page: str) -> Article:
        """A page as HTML: what was made before, if it still holds."""
        if self._last and self._last[0] == page:
            return self._last[1]
        text = self.text(page)
        key = self._key(page, text)
        article = self._articles.get(key)
        if article is None or not self.holds(article.note):
            article = self._converted(page, text)
            self._articles.put(key, article)
        self._last = page, article
        return article

    def _converted(self, page: str, text: str) -> Article:
        try:
            return convert(self._files.src_uris[page], text, self._config, self._files)
        except Exception as error:  # whatever an extension may raise
            told = f"it cannot be converted: {type(error).__name__}: {error}"
            raise CurriculumError([self.problem(page, told)]) from None

    def rehearse(self, page: str) -> None:
        """Convert a page in vain, so that the next time takes less."""
        self._converted(page, self.text(page))

    def note(self, page: str) -> Note:
        """What others need to know of its article."""
        return self._notes.get(page) or self.article(page).note

    def look_into(self, leaf: Leaf) -> Article:
        """Its article, for a template: which may be that of another page."""
        self.looked_around |= leaf is not self._now
        return self.article(leaf.file.src_uri)

    # --- what is made of it -----------------------------------------------------------------------

    def heads(self, notes: Mapping[str, Note]) -> str:
        """What a navigation can show of the pages, whose notes are known from now on."""
        self._notes = notes
        shown = [(f.src_uri, f.page and f.page.title, self.meta(f.src_uri)) for f in self._pages]
        return json.dumps([*shown, utils.get_build_date()], default=str)

    def finish(self, page: str) -> bytes:
        """A page as it is published; nothing where its template makes nothing."""
        leaf = self._files.src_uris[page].page
        assert leaf is not None  # noqa: S101 - MkDocs makes one for each
        self.article(page)
        self._config._current_page = self._now = leaf
        self.looked_around = False
        leaf.active = True
        try:
            context = get_context(self._navigation, self._pages, self._config, leaf)
            return self._rendered(leaf.meta.get("template", "main.html"), context)
        finally:
            leaf.active = False
            self._config._current_page = self._now = None

    def from_template(self, place: str) -> bytes:
        """A file that comes from a template alone."""
        if place == f"{MAP}.gz":
            return self._zipped(self.from_template(MAP))
        base = utils.get_relative_url(".", place)
        if utils.is_error_template(place):  # it is shown at any address
            base = urlsplit(self._config.site_url or "/").path
        context = get_context(self._navigation, self._files, self._config, base_url=base)
        return self._rendered(place, context)

    def _rendered(self, template: str, context: Any) -> bytes:
        try:
            text = self._environment.get_template(template).render(context)
        except CurriculumError:
            raise
        except Exception as error:  # whatever a template may raise
            raise CurriculumError([in_template(error)]) from None
        return text.encode("utf-8", errors="xmlcharrefreplace") if text.strip() else b""

    def _zipped(self, data: bytes) -> bytes:
        packed = io.BytesIO()
        pages = [file.page for file in self._pages if file.page]
        when = utils.get_build_timestamp(pages=pages)
        with gzip.GzipFile(filename=f"{MAP}.gz", mode="wb", fileobj=packed, mtime=when) as file:
            file.write(data)
        return packed.getvalue()

    # --- what is wrong with it --------------------------------------------------------------------

    def lost_anchors(self) -> list[Problem]:
        """Links to places that a page does not have, as far as notes are known."""
        files, level = self._files, self._config.validation.links.anchors
        leaves = {name: leaf for name in self._notes if (leaf := files.src_uris[name].page)}
        for name, leaf in leaves.items():
            note = self._notes[name]
            leaf.present_anchor_ids = set(note.anchors)
            leaf.links_to_anchors = {files.src_uris[to]: links for to, links in note.links.items()}
        problems = []
        for name, leaf in leaves.items():
            with heard() as warnings:
                leaf.validate_anchor_links(files=files, log_level=level)
            problems += [self.problem(name, warning) for warning in warnings]
        return problems

    def problem(self, page: str, told: str) -> Problem:
        """Something wrong in a page, at the file that its author edits."""
        source = self.meta(page).get("source") or f"build/pages/{page}"
        return Problem(Path(unescape(str(source))), 1, 1, told)


def environment(settings: Settings, folder: Path) -> tuple[Environment, Templates]:
    """What renders the theme's templates; what is compiled is kept in the *folder*."""
    made = settings.config.theme.get_env()
    made.loader = Templates(settings.config.theme.dirs)
    made.bytecode_cache = Bytecode(folder)
    return made, made.loader
