"""How MkDocs is set up: `mkdocs.yml`, over what it inherits from the course."""

from __future__ import annotations

import json
import logging
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mergedeep  # type: ignore[import-untyped]
import yaml
from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, MkDocsException
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from ..cache import digest, maker
from ..problems import CurriculumError, Problem, in_template

if TYPE_CHECKING:
    from collections.abc import Iterator

CONFIG = Path("mkdocs.yml")
NAVIGATION = Path("build/nav.yml")
"""What `mkdocs.yml` inherits: the course's name and navigation. A preview has no such file."""

_LOADER = getattr(yaml, "CLoader", yaml.Loader)
"""MkDocs' own, but in C where that is there: it may name functions, and gets our file only."""
_SAFE_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FOR_CONVERSION = (
    "markdown_extensions",
    "validation",
    "use_directory_urls",
    "exclude_docs",
    "draft_docs",
)


class _Config(MkDocsConfig):  # type: ignore[no-untyped-call]
    docs_dir = config_options.DocsDir(default="docs", exists=False)  # nor has it such a folder


@dataclass(frozen=True)
class Settings:
    """MkDocs' configuration, and what it was made from."""

    config: MkDocsConfig
    told: dict[str, str]
    """Each setting as it was written."""

    @property
    def plain(self) -> bool:
        """Whether MkDocs must build the site by itself, since something may change any page."""
        return bool(self.config.plugins or self.config.extra_templates)

    @property
    def conversion(self) -> str:
        """What an article's HTML depends on, besides its own text and the pages it links to."""
        local = [_source(name) for name in self.config.markdown_extensions]
        return digest(maker(), *(self.told.get(key, "") for key in _FOR_CONVERSION), *local)

    @property
    def finishing(self) -> str:
        """What every page depends on."""
        return digest(maker(), *(f"{key}: {value}" for key, value in self.told.items()))


def load(navigation: dict[str, Any] | None, site: Path, address: str | None = None) -> Settings:
    """The settings for a course with this *navigation*, or the one that was written."""
    with heard() as warnings:
        config = _Config(config_file_path=str(CONFIG.absolute()))
        inherited = navigation or yaml.load(NAVIGATION.read_bytes(), _SAFE_LOADER)  # noqa: S506 - it is one
        told = inherited | _read(CONFIG, get_yaml_loader(_LOADER, config))
        told |= {"site_dir": str(site), "strict": True} | ({"site_url": address} if address else {})
        spelt = {key: _spelt(value) for key, value in told.items()}  # MkDocs takes parts out
        config.load_dict(told)
        failed, doubtful = config.validate()
    problems = [_problem(name, str(told)) for name, told in (*failed, *doubtful)]
    problems += [Problem(CONFIG, 1, 1, warning) for warning in warnings]
    if problems:
        raise CurriculumError(problems)
    return Settings(config, spelt)


def plainly(settings: Settings, site: Path) -> None:
    """Have MkDocs build all of it by itself, plugins and hooks included."""
    config = settings.config
    config.site_dir = str(site)
    with heard() as warnings:
        try:
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except TemplateError as error:
            raise CurriculumError([in_template(error)]) from None
        except MkDocsException as error:
            told = warnings or [f"MkDocs did not build the site: {error}"]
            raise CurriculumError(Problem(CONFIG, 1, 1, it) for it in told) from None
        finally:
            config.plugins.on_shutdown()


@contextmanager
def heard() -> Iterator[list[str]]:
    """What MkDocs warns of meanwhile; it is not printed."""
    said: list[str] = []
    log, handler = logging.getLogger("mkdocs"), logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    log.addHandler(handler)
    try:
        yield said
    finally:
        log.removeHandler(handler)


def _read(path: Path, loader: type[yaml.BaseLoader]) -> dict[str, Any]:
    """As MkDocs reads it, but for the file that the course writes."""
    try:
        told = yaml_load(path.read_text(encoding="utf-8"), loader)
    except (ConfigurationError, OSError) as error:
        cause = error.__context__
        mark = cause.problem_mark if isinstance(cause, yaml.MarkedYAMLError) else None
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise CurriculumError([Problem(path, line, column, str(error))]) from None
    inherited = told.pop("INHERIT", None)
    if inherited is None or path.parent / inherited == NAVIGATION:
        return told
    merged: dict[str, Any] = mergedeep.merge(_read(path.parent / inherited, loader), told)
    return merged


def _problem(name: str, told: str) -> Problem:
    """A mistake in a setting, at the line of `mkdocs.yml` where it is made."""
    before, found, _ = f"\n{CONFIG.read_text(encoding='utf-8')}".partition(f"\n{name}:")
    return Problem(CONFIG, before.count("\n") + 1 if found else 1, 1, f"{name}: {told}")


def _spelt(told: object) -> str:
    """Settings as text that is the same whenever they are: YAML may name functions, too."""
    return json.dumps(told, default=lambda it: re.sub(" at 0x[0-9a-f]+", "", repr(it)))


def _source(extension: str) -> bytes:
    """A Markdown extension that is a file of this project's, and so has no version."""
    path = Path(*extension.split(".")).with_suffix(".py")
    return path.read_bytes() if path.is_file() else b""
