"""Whether your table has a row on both sides of every border."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import ticket  # noqa: F401 - others take its place

RIGHT = """
def ticket(age):
    if not 0 <= age < 130:
        raise ValueError(age)
    if age < 6:
        return 0
    if age < 15:
        return 250
    if age < 65:
        return 500
    return 350
"""
VERSIONS = {
    "right": RIGHT,
    "six_free": RIGHT.replace("age < 6:", "age < 7:"),
    "five_pays": RIGHT.replace("age < 6:", "age < 5:"),
    "fifteen_child": RIGHT.replace("age < 15", "age < 16"),
    "fourteen_adult": RIGHT.replace("age < 15", "age < 14"),
    "senior_late": RIGHT.replace("age < 65", "age < 66"),
    "senior_early": RIGHT.replace("age < 65", "age < 64"),
    "refuses_0": RIGHT.replace("0 <=", "0 <"),
    "refuses_129": RIGHT.replace("< 130", "< 129"),
    "takes_negative": RIGHT.replace("0 <=", "-2 <"),
    "takes_130": RIGHT.replace("< 130", "< 131"),
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
    """The names of the tests that have rows, and how many."""
    rows = [name.partition("[")[0] for name in {*told().passed, *told().failed} if "[" in name]
    return {name: rows.count(name) for name in rows}


def test_green():
    """Beside `ticket` as it is, all your tests are green."""
    assert not red("right"), "\n".join(red("right"))


def test_rows():
    """Two tests have a table, and the larger one has at least eight rows."""
    assert len(tables()) >= 2, f"{len(tables())} of your tests have a table."
    rows = max(tables().values())
    assert rows >= 8, f"Your largest table has {rows} rows."


def test_border_at_six():
    """Your rows notice when 5 costs something, or 6 is free."""
    notice("five_pays", "asks 250 for a child of five")
    notice("six_free", "lets a child of six in for nothing")


def test_border_at_fifteen():
    """Your rows notice when 14 costs as much as 15, or 15 as little as 14."""
    notice("fourteen_adult", "asks 500 at fourteen")
    notice("fifteen_child", "asks 250 at fifteen")


def test_border_at_sixty_five():
    """Your rows notice when the price for the old begins at 64, or at 66."""
    notice("senior_early", "asks 350 at sixty-four")
    notice("senior_late", "asks 500 at sixty-five")


def test_ends():
    """Your rows notice when 0 or 129 is refused."""
    notice("refuses_0", "refuses a newborn")
    notice("refuses_129", "refuses the age 129")


def test_refused():
    """Your rows notice when -1 or 130 is not refused."""
    notice("takes_negative", "takes -1 for an age")
    notice("takes_130", "takes 130 for an age")
