"""The theme's files, and which of them were made into pages."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, TemplateNotFound

from ..cache import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


_ANY = Environment()  # noqa: S701 - nothing is rendered with it; a file is the same in any


class Templates(FileSystemLoader):
    """Remembers every template that was asked for: pages depend on those, and on no others."""

    def __init__(self, folders: list[str]) -> None:
        super().__init__(folders)
        self.asked: dict[str, str] = {}
        """By name: the digest of what was found."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Jinja asks for this."""
        try:
            source, file, fresh = super().get_source(environment, template)
        except TemplateNotFound:
            self.asked[template] = ""
            raise
        clock = str(time.time_ns()) if "build_date_utc" in source else ""
        self.asked[template] = digest(source, clock)  # what shows the time is never as it was
        return source, file, fresh

    def list_templates(self) -> list[str]:
        """MkDocs copies some of these. It passes over hidden folders; one holds 15,000 icons."""
        found = set()
        for top in self.searchpath:
            for folder, folders, files in os.walk(top):
                folders[:] = [name for name in folders if not name.startswith(".")]
                found |= {os.path.relpath(os.path.join(folder, name), top) for name in files}  # noqa: PTH118
        return sorted(name.replace(os.sep, "/") for name in found)

    def as_before(self, asked: Mapping[str, str]) -> bool:
        """Whether every template is what it was when it was *asked* for."""
        now = Templates(self.searchpath)
        return all(now.digest_of(name) == found for name, found in asked.items())

    def digest_of(self, template: str) -> str:
        """The digest of a template as it is now; none where there is none."""
        with suppress(TemplateNotFound):
            self.get_source(_ANY, template)
        return self.asked[template]
