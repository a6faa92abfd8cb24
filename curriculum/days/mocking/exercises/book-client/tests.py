"""Whether your suite stays at home, is green, and would notice each mistake."""

import ast
import os
import re
from functools import cache
from unittest.mock import patch

from checks import source, suite
from exercise import Books  # noqa: F401 - to be replaced

RIGHT = """
class Books:
    def __init__(self, address, tries=3):
        self.address = address
        self.tries = tries

    def title(self, number):
        return self.ask(f"/books/{number}")["title"]

    def ask(self, path):
        for turn in range(1, self.tries + 1):
            try:
                with urlopen(self.address + path, timeout=5) as file:
                    return json.load(file)
            except HTTPError as error:
                if error.code == 404:
                    raise LookupError(path) from error
                raise
            except TimeoutError:
                if turn == self.tries:
                    raise
                sleep(turn)
"""
GIVE_UP = """\
                if turn == self.tries:
                    raise
                sleep(turn)
"""
TIRED = """\
                sleep(turn)
                if turn == self.tries:
                    raise
"""
VERSIONS = {
    "right": RIGHT,
    "path": RIGHT.replace("/books/", "/book/"),
    "patient": RIGHT.replace(", timeout=5", ""),
    "field": RIGHT.replace('["title"]', '["name"]'),
    "hasty": RIGHT.replace(GIVE_UP, "                raise\n"),
    "stubborn": RIGHT.replace("self.tries = tries", "self.tries = tries + 1"),
    "quiet": RIGHT.replace(GIVE_UP, GIVE_UP.replace("raise", 'return {"title": None}')),
    "busy": RIGHT.replace("sleep(turn)", "pass"),
    "steady": RIGHT.replace("sleep(turn)", "sleep(1)"),
    "tired": RIGHT.replace(GIVE_UP, TIRED),
    "missing": RIGHT.replace("raise LookupError(path) from error", "raise"),
    "cause": RIGHT.replace("from error", "from None"),
    "all": RIGHT.replace("error.code == 404", "True"),
    "again": RIGHT.replace(
        "from error\n                raise", "from error\n                continue"
    ),
}


def offline(url, data=None, timeout=None, *, context=None):
    """Stands for `urlopen` while your tests run."""
    raise RuntimeError(f"a test went out to the network: {url}")


def awake(seconds):
    """Stands for `sleep` while your tests run."""
    raise RuntimeError(f"a test really slept for {seconds} s")


@cache
def told():
    """What pytest says of your tests, run once beside every version."""
    os.environ |= {"COLUMNS": "200", "PYTEST_ADDOPTS": "--tb=no"}
    with patch("urllib.request.urlopen", offline), patch("time.sleep", awake):
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


def test_green():
    """Beside the client as it is, all your tests are green; none goes out, and none sleeps."""
    assert not red("right"), "\n".join(red("right"))


def test_address():
    """Your suite notices when another address is opened, or the timeout is missing."""
    notice("path", "opens /book/7")
    notice("patient", "waits for an answer for ever")


def test_title():
    """Your suite notices when another field than `title` is returned."""
    notice("field", "returns the field name")


def test_tries():
    """Your suite notices when a timeout is not tried again, or once too often."""
    notice("hasty", "gives up at the first timeout")
    notice("stubborn", "tries once more than it should")


def test_last_timeout():
    """Your suite notices when the last `TimeoutError` does not reach the caller."""
    notice("quiet", "returns None after the last timeout")


def test_waits():
    """Your suite notices when the waits are missing, all of one second, or one too many."""
    notice("busy", "does not wait between two tries")
    notice("steady", "always waits one second")
    notice("tired", "waits after the last try")


def test_no_such_book():
    """Your suite notices when a 404 is no `LookupError`, or has lost its cause."""
    notice("missing", "raises the HTTPError for a 404")
    notice("cause", "raises a LookupError without its cause")


def test_other_refusals():
    """Your suite notices when another code, such as 500, is a `LookupError` or is tried again."""
    notice("all", "takes every HTTPError for a missing book")
    notice("again", "tries again after a 500")
