"""What turns the same Markdown into a site: MkDocs by itself, ours, and others where installed."""

import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LESSON = "days/variables/lesson"
"""The page that is edited."""


@dataclass(frozen=True)
class Tool:
    """A tool, run in a folder that has the course and its Markdown."""

    name: str
    build: list[str]
    serve: list[str]
    """The command of its preview, if any, but for the port."""
    made: tuple[str, ...]
    """What it leaves behind; without these, a build is clean."""
    edited: str = f"build/pages/{LESSON}.md"
    prepare: Callable[[Path], None] = lambda _: None

    @property
    def is_there(self) -> bool:
        """Whether it is installed."""
        return shutil.which(self.build[0]) is not None

    def forget(self, folder: Path) -> None:
        """Make the next build a clean one.

        Nothing is deleted: a disk that has just lost thousands of files is slow to take new ones.
        """
        old = folder.parent / "old" / f"{folder.name}-{time.time_ns()}"
        for name in self.made:
            if (folder / name).exists():
                (old / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).rename(old / name)

    def edit(self, folder: Path, word: str) -> None:
        """Add a sentence to a lesson."""
        file = folder / self.edited
        head, _, _ = file.read_text(encoding="utf-8").partition("\n\nEdited ")
        file.write_text(f"{head}\n\nEdited {word}.\n", encoding="utf-8")


def _hugo(folder: Path) -> None:
    """The least that Hugo asks for: no theme, no navigation, no search."""
    page = "<!doctype html><title>{{ .Title }}</title>{{ .Content }}"
    for name in ("single", "list"):
        layout = folder / f"hugo/layouts/_default/{name}.html"
        layout.parent.mkdir(parents=True, exist_ok=True)
        layout.write_text(page)
    settings = (
        "disableKinds: [taxonomy, term, rss]\nmarkup: {goldmark: {renderer: {unsafe: true}}}\n"
    )
    (folder / "hugo/hugo.yaml").write_text(settings)
    shutil.copytree(folder / "build/pages", folder / "hugo/content")
    for index in [*(folder / "hugo/content").rglob("index.md")]:
        index.rename(index.with_name("_index.md"))  # Hugo's name for a page that has others below


def _zensical(folder: Path) -> None:
    """Its own theme, as it does not have all that our templates use."""
    lines = (folder / "mkdocs.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.lstrip().startswith(("custom_dir", "INHERIT"))]
    text = "".join(kept).replace("site_dir: site", "site_dir: zensical")
    navigation = (folder / "build/nav.yml").read_text(encoding="utf-8")
    (folder / "zensical.yml").write_text(text + navigation, encoding="utf-8")


PYTHON = [sys.executable, "-m"]
PLAIN = Tool(
    "plain MkDocs",
    [*PYTHON, "mkdocs", "build", "--quiet", "--site-dir", "plain"],
    [*PYTHON, "mkdocs", "serve", "--quiet", "--dev-addr", "127.0.0.1:{port}"],
    made=("plain",),
)
OURS = Tool(
    "ours",
    [*PYTHON, "generator", "build"],
    [*PYTHON, "generator", "serve", "--port", "{port}"],
    # what is drawn and vendored stays: the others get it with the Markdown
    made=(
        "build",
        "site",
        *(f".cache/{it}" for it in ("articles", "days", "pages", "search", "site", "templates")),
    ),
    edited=f"curriculum/{LESSON}.md",
)
PLAINLY = Tool(
    "ours, --plain",
    [*PYTHON, "generator", "build", "--plain"],
    [],
    made=("build", "site", *(f".cache/{it}" for it in ("pages", "plain", "search", "templates"))),
    edited=f"curriculum/{LESSON}.md",
)
ZENSICAL = Tool(
    "Zensical",
    ["zensical", "build", "--config-file", "zensical.yml"],
    ["zensical", "serve", "--config-file", "zensical.yml", "--dev-addr", "127.0.0.1:{port}"],
    made=("zensical", ".cache"),
    prepare=_zensical,
)
HUGO = Tool(
    "Hugo, bare",
    ["hugo", "--source", "hugo", "--quiet"],
    ["hugo", "server", "--source", "hugo", "--port", "{port}", "--disableLiveReload"],
    made=("hugo/public",),
    edited=f"hugo/content/{LESSON}.md",
    prepare=_hugo,
)
TOOLS = (PLAIN, PLAINLY, OURS, ZENSICAL, HUGO)
