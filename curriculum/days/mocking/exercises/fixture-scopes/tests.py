"""Whether the fixtures live as long as they should, and leave nothing behind."""

import ast
import os
import re
from functools import cache
from pathlib import Path

from checks import source, suite

HALL = """
class Hall:
    def __init__(self):
        self.taken = set()

    def book(self, seat):
        if seat in self.taken:
            raise ValueError(f"{seat} is taken")
        self.taken.add(seat)
        send_ticket(seat)

    def clear(self):
        self.taken.clear()

    def close(self):
        self.taken = None
"""
NOTED = """
class Hall(Hall):
    def __init__(self):
        super().__init__()
        self.note("load")

    def close(self):
        self.note("full" if self.taken else "empty")
        self.note("close")

    def note(self, word):
        with open("hall.log", "a") as log:
            log.write(word + "\\n")
"""
SINGLE = """
class Hall(Hall):
    made = 0

    def __init__(self):
        Hall.made += 1
        if Hall.made > 1:
            raise RuntimeError("the plan is loaded a second time")
        super().__init__()
"""
BROKEN = "def test_that_fails(hall): hall.book('Z9'); assert False"
TESTS = {"test_hall_is_empty", "test_seat_is_taken", "test_ticket_is_sent", "test_no_seat_twice"}


@cache
def told():
    """What pytest says of your file, run once in every version."""
    os.environ |= {"COLUMNS": "200", "PYTEST_ADDOPTS": "--tb=no"}
    Path("hall.log").unlink(missing_ok=True)
    return suite(
        test_right=version(),
        test_backwards=version(backwards=True),
        test_failing=version(before=BROKEN),
        test_single=version(after_hall=SINGLE),
        test_noted=version(after_hall=NOTED),
    )


def version(after_hall="", before="", backwards=False):
    """Your file with a given `Hall`, and more behind it or before the tests."""
    own = ast.parse(source())
    tests = [n for n in own.body if getattr(n, "name", "") in TESTS]
    rest = [n for n in own.body if n not in tests and getattr(n, "name", "") != "Hall"]
    hall = ast.parse(HALL + after_hall).body
    own.body = rest + hall + ast.parse(before).body + (tests[::-1] if backwards else tests)
    return ast.unparse(own)


def red(name):
    """The tests that fail in a version."""
    found = re.findall(rf"^(\w+) \S*test_{name}\.py:*(.*)", told().output, re.M)
    ask = " - not run: is there a fixture for each name in its parentheses?"
    return [text + ask * (kind == "ERROR" and " - " not in text) for kind, text in found]


def test_tests_are_there():
    """The four tests of the starter are still there."""
    names = {getattr(node, "name", "") for node in ast.parse(source()).body}
    assert names >= TESTS, f"Missing: {', '.join(sorted(TESTS - names))}."


def test_green():
    """With your fixtures, all of them are green."""
    assert not red("right"), "\n".join(red("right"))


def test_backwards():
    """They are green in the opposite order, too: each finds an empty hall."""
    assert not red("backwards"), "\n".join(red("backwards"))


def test_after_a_failure():
    """They are green after a test that has booked a seat and then failed."""
    failed = [line for line in red("failing") if not line.startswith("test_that_fails")]
    assert not failed, "\n".join(failed)


def test_loaded_once():
    """The hall is made once for the whole file."""
    assert not red("single"), "\n".join(red("single"))


def test_closed():
    """The hall is closed once, after the last test, and there is nobody in it then."""
    told()
    log = Path("hall.log")
    lines = log.read_text().split() if log.exists() else []
    assert lines == ["load", "empty", "close"], f"What became of the hall: {lines or 'nothing'}"


def test_no_ticket():
    """No test sends a real ticket, also one that does not ask for `tickets`."""
    names = {getattr(node, "name", "") for node in ast.parse(source()).body}
    assert "tickets" in names, "There is no fixture tickets yet."
    assert "real ticket" not in told().output, "A real ticket was sent."
