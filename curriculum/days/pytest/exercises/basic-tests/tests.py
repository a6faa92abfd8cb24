"""Whether your tests agree with the two functions, and notice each mistake."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import per_head, shares  # noqa: F401 - others take their place

RIGHT = """
def shares(cents, people):
    base, rest = divmod(cents, people)
    return [base + 1] * rest + [base] * (people - rest)

def per_head(cents, people):
    return cents / people / 100
"""
SPLIT = "[base + 1] * rest + [base] * (people - rest)"
VERSIONS = {
    "right": RIGHT,
    "reordered": RIGHT.replace("cents / people / 100", "0.01 * cents / people * (1 + 1e-12)"),
    "loses": RIGHT.replace(SPLIT, "[base] * people"),
    "first": RIGHT.replace(SPLIT, "[base + rest] + [base] * (people - 1)"),
    "last": RIGHT.replace(SPLIT, "[base] * (people - rest) + [base + 1] * rest"),
    "minimum": RIGHT.replace(SPLIT, "[max(1, n) for n in " + SPLIT + "]"),
    "cents": RIGHT.replace("cents / people / 100", "cents / people"),
    "rounded": RIGHT.replace("cents / people / 100", "round(cents / people / 100, 2)"),
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


def test_names():
    """Each test has a name of its own; of two with the same name, pytest would run only one."""
    names = [node.name for node in ast.parse(source()).body if isinstance(node, ast.FunctionDef)]
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"There are several functions called {', '.join(twice)}."


def test_green():
    """Beside the two functions as they are, all your tests are green."""
    assert not red("right"), "\n".join(red("right"))


def test_green_beside_another_right_version():
    """They are green as well when `per_head` differs in the twelfth digit after the point."""
    assert not red("reordered"), "\n".join(red("reordered"))


def test_lost_cents():
    """Your tests notice when cents get lost."""
    notice("loses", "makes [333, 333, 333] of 1000")


def test_spread():
    """Your tests notice when one person pays the whole rest."""
    notice("first", "makes [335, 333, 333] of 1001")


def test_larger_first():
    """Your tests notice when the larger parts come last."""
    notice("last", "makes [333, 333, 334] of 1000")


def test_less_than_people():
    """Your tests notice when everybody pays at least a cent, although there are fewer."""
    notice("minimum", "makes [1, 1, 1, 1] of 2 cents")


def test_euros():
    """Your tests notice when `per_head` gives cents."""
    notice("cents", "gives cents per head")


def test_exact():
    """Your tests notice when `per_head` is rounded to two places."""
    notice("rounded", "gives 3.33 for 1000 cents and 3 people")
