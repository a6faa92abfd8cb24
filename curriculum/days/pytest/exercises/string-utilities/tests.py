"""Whether your suite is green today, and would notice eleven mistakes of tomorrow."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import count_words, is_palindrome, shorten, slug  # noqa: F401 - to be replaced

RIGHT = """
def shorten(text, width):
    if width < 1:
        raise ValueError(width)
    if len(text) <= width:
        return text
    return text[: width - 1] + "…"

def slug(title):
    signs = "".join(c if c.isalnum() else " " for c in title.lower())
    return "-".join(signs.split())

def is_palindrome(text):
    signs = [c for c in text.lower() if c.isalnum()]
    return signs == signs[::-1]

def count_words(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,;:!?-")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts
"""
VERSIONS = {
    "right": RIGHT,
    "fit": RIGHT.replace("len(text) <= width", "len(text) < width"),
    "wide": RIGHT.replace("text[: width - 1]", "text[:width]"),
    "room": RIGHT.replace("width < 1", "width < 0"),
    "capital_slug": RIGHT.replace("in title.lower()", "in title"),
    "double": RIGHT.replace("signs.split()", 'signs.strip().split(" ")'),
    "ends": RIGHT.replace("signs.split())", 'signs.split()) + "-" * signs.endswith(" ")'),
    "capital_palindrome": RIGHT.replace("in text.lower() if", "in text if"),
    "signs": RIGHT.replace("if c.isalnum()]", 'if c != " "]'),
    "always": RIGHT.replace("signs == signs[::-1]", "sorted(signs) == sorted(signs[::-1])"),
    "capital_words": RIGHT.replace("text.lower().split()", "text.split()"),
    "lonely": RIGHT.replace("if word:", "if True:"),
}


@cache
def told():
    """What pytest says of your tests, run once beside every version."""
    os.environ |= {"COLUMNS": "200", "PYTEST_ADDOPTS": "--tb=no"}
    return suite(**{f"test_{name}": beside(code) for name, code in VERSIONS.items()})


def beside(code):
    """Your file with *code* in place of what it defines."""
    own, other = ast.parse(source()), {node.name: node for node in ast.parse(code).body}
    own.body = [other.get(getattr(node, "name", ""), node) for node in own.body]
    return ast.unparse(own)


def red(name):
    """The tests that fail beside a version."""
    found = re.findall(rf"^(\w+) \S*test_{name}\.py:*(.*)", told().output, re.M)
    ask = " - not run: is there a fixture for each name in its parentheses?"
    return [text + ask * (kind == "ERROR" and " - " not in text) for kind, text in found]


def notice(name, what):
    """Some test must be red beside a wrong version."""
    assert red(name), f"Your tests are all green beside a version that {what}."


def tables():
    """The names of the tests that have rows."""
    return {name.partition("[")[0] for name in told().passed if "[" in name}


def test_green():
    """Beside the four functions as they are, your suite is green."""
    assert not red("right"), "\n".join(red("right"))


def test_tables():
    """At least two of your tests have a table."""
    assert len(tables()) >= 2, f"{len(tables())} of your tests have a table."


def test_shorten():
    """Your suite notices when a text that just fits is cut, or a cut text is too wide."""
    notice("fit", "cuts a text of exactly width characters")
    notice("wide", "gives width characters and then the …")


def test_shorten_refuses():
    """Your suite notices when a width of 0 is not refused."""
    notice("room", "accepts a width of 0")


def test_slug_letters():
    """Your suite notices when capitals stay in a slug."""
    notice("capital_slug", "leaves capitals in a slug")


def test_slug_separators():
    """Your suite notices when a slug has two `-` side by side, or one at an end."""
    notice("double", "makes tea---cake of 'tea & cake'")
    notice("ends", "makes tea- of 'tea!'")


def test_palindromes():
    """Your suite notices when capitals or signs keep a text from being a palindrome."""
    notice("capital_palindrome", "does not see that Anna is a palindrome")
    notice("signs", "counts commas and points")


def test_no_palindromes():
    """Your suite notices when every text is a palindrome."""
    notice("always", "says yes to everything")


def test_words():
    """Your suite notices when `Tea` and `tea` are two words, or a lonely sign is one."""
    notice("capital_words", "counts Tea and tea as two words")
    notice("lonely", "counts a lonely sign as an empty word")
