"""Everything that touches MkDocs' Python API: publishing the Markdown, and the live preview."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateSyntaxError
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer

from .problems import CurriculumError

if TYPE_CHECKING:
    from collections.abc import Callable

CONFIG = Path("mkdocs.yml")


class PublishError(Exception):
    """MkDocs or Pagefind refused; what they said is on the terminal already."""


def publish(site: Path, address: str | None = None) -> None:
    """Build the whole site into the place of *site*, which stays as it was if that fails."""
    _speak_up()
    site.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{site.name}-", dir=site.parent))
    try:
        _build(fresh, address)
        _index(fresh)
        _swap(fresh, site)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _build(site: Path, address: str | None) -> None:
    given = {"site_url": address} if address else {}
    try:
        config = load_config(str(CONFIG), site_dir=str(site), strict=True, **given)
        config.site_name = Markup(config.site_name)  # noqa: S704 - escaped when it was written
        build(config)
    except TemplateSyntaxError as error:
        raise PublishError(f"{error.filename}:{error.lineno}: {error.message}") from None
    except (Abort, MkDocsException, TemplateError) as error:
        raise PublishError(f"MkDocs did not build the site: {error}") from None


def _index(site: Path) -> None:
    """The search index, from the finished pages."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise PublishError(f"Pagefind did not index the site:\n{done.stdout}{done.stderr}")


def _swap(fresh: Path, site: Path) -> None:
    old = fresh.with_name(fresh.name + "-old")
    fresh.chmod(0o755)
    if site.exists():
        site.rename(old)
    try:
        fresh.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _speak_up() -> None:
    """MkDocs reports through logging, which is silent until somebody listens."""
    log = logging.getLogger("mkdocs")
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.WARNING)


def preview(
    render: Callable[[], object],
    watched: list[Path],
    host: str,
    port: int,
    told: Callable[[str], None],
) -> None:
    """Serve the site, and build it anew whenever a *watched* file changes, until interrupted.

    A mistake is told, and the last good site stays. A port of 0 takes any that is free.
    """
    with tempfile.TemporaryDirectory(prefix="study-") as folder, socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind((host, port))
        port = held.getsockname()[1]
        held.close()
        site, address = Path(folder) / "site", f"http://{host}:{port}/"

        def again() -> None:
            try:
                render()
                publish(site, address)
            except (CurriculumError, PublishError) as error:
                told(f"{error}\nThe site stays as it was until this is mended.")
                _explain(site, str(error))

        again()
        server = LiveReloadServer(builder=again, host=host, port=port, root=str(site))
        server.error_handler = lambda code: _not_found(site, code)
        for path in watched:
            server.watch(os.fspath(path))
        told(f"The site is at {address} and follows your edits. Ctrl-C ends it.")
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            told("Stopped.")
        finally:
            server.shutdown()


def _explain(site: Path, mistakes: str) -> None:
    """Where no site was ever built, the mistakes are the site."""
    if not (site / "sitemap.xml").exists():
        site.mkdir(exist_ok=True)
        head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mistakes</title>'
        page = f"{head}<body><pre>{escape(mistakes)}</pre></body>"
        for name in ("index.html", "404.html"):
            (site / name).write_text(page, encoding="utf-8")


def _not_found(site: Path, code: int) -> bytes | None:
    page = site / "404.html"
    return page.read_bytes() if code == 404 and page.is_file() else None
