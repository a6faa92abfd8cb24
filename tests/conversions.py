"""Markdown and MkDocs by themselves, or whatever this process has made of them."""

import json
import sys

from markdown import Markdown
from mkdocs.structure import pages

EXTENSIONS = [
    *("abbr", "admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc"),
    *("pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.superfences", "generator.elements"),
]


def converted(text: str) -> list[str]:
    """A text as HTML, and then every anchor in it; or how that fails."""
    handler = pages._HTMLHandler()
    try:
        handler.feed(text)
        handler.close()
        html = Markdown(extensions=EXTENSIONS).convert(text)
    except Exception as error:  # some nonsense is too much for them
        html = repr(error)
    return [html, *sorted(map(str, handler.present_anchor_ids))]


if __name__ == "__main__":
    print(json.dumps([converted(text) for text in json.load(sys.stdin)]))
