"""What takes less time gives what Markdown and MkDocs give without it, for whatever text."""

import json
import random
import re
import subprocess
import sys

import pytest
from markdown import inlinepatterns
from markdown.treeprocessors import InlineProcessor
from mkdocs.structure import pages

import generator.site.converter  # noqa: F401 - which has them in use
from generator.site import speedups
from tests.conversions import converted
from tests.sites import REPOSITORY

PIECES = [
    *("word", "two words", "é", " ", "  \n", "\n", "\n\n", "    ", ";", "(", ")", "!", ":", "@"),
    *("\\", "\\*", "*", "**", "_", "`", "``", "`#!python a = 1`", "{#three}", "{.four}"),
    *("[", "](", "](/page.md)", "[word]", "[word][ref]", "![", "![word](a.png)", "[^1]"),
    *("\n[ref]: /there 'title'\n", "\n*[word]: a meaning\n", "\n[^1]: a note\n", "# Head\n"),
    *("\n- item\n", "\n> said\n", "\n```python\na = '[b](c)'\n```\n", "\n!!! note\n    text\n"),
    *("\n\na | b\n--|--\nc | d\n\n", "\n\n|a\n|-\n|b\n\n", "|", "#", "\n\nHead\n====\n", "\n---\n"),
    *("&", "&amp;", "&#64;", "://", " < ", ">", "<http://a.b/c>", "<a@b.c>", "<![word"),
    *("<b>", "</b>", "<hr>", "<pre>", "</pre>", "<!-- id='seven' -->", '<p markdown="span">'),
    *("</p>", "<a name='one'>", '<a id="two"></a>', "<INPUT NAME=x ID = eight >"),
    *('\n<div markdown="1" id="five">\n', "\n</div>\n", "<script>var id = '<a id=6>'</script>"),
]
MATCHING = {
    inlinepatterns.BACKTICK_RE: "a `b`",
    inlinepatterns.ESCAPE_RE: r"a \* b",
    inlinepatterns.LINK_RE: "a [b](c)",
    inlinepatterns.IMAGE_LINK_RE: "a ![b](c)",
    inlinepatterns.AUTOLINK_RE: "a <http://b>",
    inlinepatterns.AUTOMAIL_RE: "a <b@c.d>",
    inlinepatterns.LINE_BREAK_RE: "a  \nb",
    inlinepatterns.HTML_RE: "a <b>",
    inlinepatterns.ENTITY_RE: "a &lt;",
}


def nonsense(count: int) -> list[str]:
    """Texts of all that Markdown may take for something else, in any order."""
    chance = random.Random(7)
    return ["".join(chance.choices(PIECES, k=40)) for _ in range(count)]


def test_nonsense_is_converted_as_without_it() -> None:
    texts = nonsense(1000)
    command = [sys.executable, "-m", "tests.conversions"]
    without = subprocess.run(
        command, cwd=REPOSITORY, input=json.dumps(texts), capture_output=True, text=True, check=True
    )

    assert [converted(text) for text in texts] == json.loads(without.stdout)


def test_it_is_in_use_wherever_pages_are_converted() -> None:
    assert pages._HTMLHandler is speedups.Anchors
    assert InlineProcessor.run is speedups._run


@pytest.mark.parametrize("expression", speedups.NEEDED)
def test_what_matches_has_what_is_needed(expression: str) -> None:
    found = re.compile(expression, re.DOTALL)
    needed = speedups.NEEDED[expression]
    without = [text.replace(needed, "") for text in nonsense(2000)]

    assert found.search(MATCHING[expression])
    assert needed in MATCHING[expression]
    assert not [text for text in without if needed not in text and found.search(text)]
