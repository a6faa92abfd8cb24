"""Words, code and Markdown as they may stand in a page of Markdown."""

from __future__ import annotations

import json
import re
from html import escape

from markupsafe import Markup

_SPECIAL = re.compile(
    r"""[^\w\s,;?()/%.:'!\u00a0-\U0010ffff-]  # what Markdown or HTML may take for markup
    | _ | [\t\r\f\v] | ^[-:\s] | \.(?=\s) | \n | (?<=\s)[ ]""",
    re.ASCII | re.VERBOSE | re.MULTILINE,
)
_FENCES_TOUCH = re.compile(r"(?<=\n```)\n(?=```)")


def literal(value: object) -> Markup:
    """Any value as text in which no character means anything to Markdown or HTML."""
    if isinstance(value, Markup):
        return value
    text = str(value)
    if not text.isalnum():
        text = _SPECIAL.sub(lambda found: "".join(f"&#{ord(c)};" for c in found[0]), text)
    return Markup(text)  # noqa: S704 - escaped just now


def markdown(text: str) -> Markup:
    """An author's Markdown, as it is; but Markdown wants a blank line between two fenced blocks."""
    return Markup(_FENCES_TOUCH.sub("\n\n", text))  # noqa: S704 - authors write the site


def fenced(code: str, language: str) -> Markup:
    """A block of code, in a fence that is longer than any in it."""
    longest = max(map(len, re.findall("`+", code)), default=0)
    mark = "`" * max(4, longest + 1)
    return Markup(f"{mark}{language}\n{code.rstrip()}\n{mark}")  # noqa: S704 - code is not markup


def verbatim(code: str) -> Markup:
    """A program's text or output, inside `<code>`; its line ends and indentation stay."""
    return literal(code.rstrip("\n"))


def link(text: str, page: str) -> Markup:
    """A Markdown link to a page of the site."""
    return Markup(f"[{literal(text)}](/{page})")  # noqa: S704 - escaped just now


def quoted(value: object) -> Markup:
    """A string for the front matter, whose values a theme puts into HTML as they are."""
    return Markup(json.dumps(escape(str(value)), ensure_ascii=False))  # noqa: S704 - escaped


def attribute(value: object) -> str:
    """JSON for an attribute's value."""
    return json.dumps(value, ensure_ascii=False)
