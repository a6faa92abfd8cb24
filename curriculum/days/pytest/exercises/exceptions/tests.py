"""Whether your tests know what the card says, and what it holds, when it says no."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import Card, NotEnough  # noqa: F401 - others take the place of Card

RIGHT = """
class Card:
    def __init__(self, cents):
        self.cents = cents

    def pay(self, cents):
        if cents < 1:
            raise ValueError(f"not an amount: {cents}")
        if cents > self.cents:
            raise NotEnough(f"wanted {cents}, have {self.cents}")
        self.cents -= cents
"""
RAISE = 'raise NotEnough(f"wanted {cents}, have {self.cents}")'
CHECK = "        if cents > self.cents:\n            " + RAISE
LATE = """\
        self.cents -= cents
        if self.cents < 0:
            raise NotEnough(f"wanted {cents}, have {self.cents + cents}")
        return
"""
VERSIONS = {
    "right": RIGHT,
    "wording": RIGHT.replace(
        'f"wanted {cents}, have', 'f"The card is nearly empty: wanted {cents}, have'
    ),
    "silent": RIGHT.replace(RAISE, "return False"),
    "type": RIGHT.replace("raise NotEnough(", "raise ValueError("),
    "swapped": RIGHT.replace(
        "wanted {cents}, have {self.cents}", "wanted {self.cents}, have {cents}"
    ),
    "late": RIGHT.replace(CHECK, LATE),
    "all": RIGHT.replace("cents > self.cents", "cents >= self.cents"),
    "zero": RIGHT.replace("cents < 1", "cents < 0"),
    "negative": RIGHT.replace("cents < 1", "cents == 0"),
    "one": RIGHT.replace("cents < 1", "cents <= 1"),
    "base": RIGHT.replace("raise ValueError(", "raise Exception("),
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


def test_green():
    """Beside `Card` as it is, all your tests are green."""
    assert not red("right"), "\n".join(red("right"))


def test_other_wording():
    """They are green as well when the message begins with `The card is nearly empty: `."""
    assert not red("wording"), "\n".join(red("wording"))


def test_silence():
    """Your tests notice when nothing is raised although there is too little on the card."""
    notice("silent", "returns False and raises nothing")


def test_type():
    """Your tests notice when the exception is no `NotEnough`."""
    notice("type", "raises a ValueError when there is too little")


def test_message():
    """Your tests notice when the two numbers in the message are swapped."""
    notice("swapped", "says: wanted 300, have 500")


def test_state():
    """Your tests notice when the money is gone although `NotEnough` was raised."""
    notice("late", "takes the money first, and then raises NotEnough")


def test_last_cent():
    """Your tests notice when the last cent of a card can't be paid with."""
    notice("all", "refuses to pay exactly what is there")


def test_amounts():
    """Your tests notice when 0 or a negative amount is accepted, or 1 is refused."""
    notice("zero", "accepts 0")
    notice("negative", "accepts -1 and so fills the card")
    notice("one", "refuses 1")


def test_type_of_amounts():
    """Your tests notice when a wrong amount raises something else than a `ValueError`."""
    notice("base", "raises an Exception for an amount of 0")
