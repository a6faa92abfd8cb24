"""Whether your tests are green beside the right code, and red beside each fault."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import bill, longest  # noqa: F401 - to be replaced

RIGHT = """
def bill(minutes, member=False):
    if minutes < 0:
        raise ValueError("a ride can't end before it begins")
    started = max(1, -(-minutes // 30))
    cents = (started - 1) * 100 + (0 if member else 150)
    return min(cents, 1200)


def longest(rides, limit=3):
    ordered = sorted(rides, key=lambda ride: ride[1], reverse=True)
    return ordered[:limit]
"""
VERSIONS = {
    "right": RIGHT,
    "edge": RIGHT.replace("max(1, -(-minutes // 30))", "minutes // 30 + 1"),
    "members": RIGHT.replace("min(cents, 1200)", "cents if member else min(cents, 1200)"),
    "negative": RIGHT.replace("minutes < 0", "False"),
    "order": RIGHT.replace("ordered[:limit]", "ordered[:limit][::-1]"),
    "changed": RIGHT.replace("return ordered", "rides.sort(key=ordered.index)\n    return ordered"),
    "zero": RIGHT.replace("[:limit]", "[: limit or None]"),
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
    """The tests that fail beside a version, as pytest tells them."""
    return re.findall(rf"^(?:FAILED|ERROR) \S*test_{name}\.py:*(.*)", told().output, re.M)


def notice(name):
    """Some test must be red beside a version with a fault, and none beside the right one."""
    told_so = "All your tests are green beside a version with this fault. Which call shows it?"
    assert red(name), told_so
    assert not red("right"), "First, all your tests must be green beside the right version."


def test_green():
    """Beside a version that keeps every promise of the description, all your tests are green."""
    told_so = "These demand something else than the description does:"
    assert not red("right"), "\n".join([told_so, *red("right")])


def test_full_half_hours():
    """Your tests notice the fault against "each further *started* half hour costs 100"."""
    notice("edge")


def test_members_limit():
    """Your tests notice the fault against "nobody pays more than 1200"."""
    notice("members")


def test_negative():
    """Your tests notice the fault against "negative minutes raise a `ValueError`"."""
    notice("negative")


def test_order():
    """Your tests notice the fault against "the longest first"."""
    notice("order")


def test_argument():
    """Your tests notice the fault against "the list that it gets stays as it is"."""
    notice("changed")


def test_limit():
    """Your tests notice the fault against "with a limit of 0 that is an empty list"."""
    notice("zero")
