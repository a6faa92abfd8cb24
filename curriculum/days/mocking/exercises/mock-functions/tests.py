"""Whether your tests ask their mocks the right questions."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import reached, remind  # noqa: F401 - to be replaced

RIGHT = """
def reached(phone, text, send):
    for _ in range(2):
        try:
            send(phone, text)
            return True
        except ConnectionError:
            pass
    return False

def remind(bookings, send):
    missed = []
    for phone, hour in bookings:
        if not reached(phone, f"See you tomorrow at {hour}.", send):
            missed.append(phone)
    return missed
"""
ALWAYS_TWO = """
def reached(phone, text, send):
    reached = False
    for _ in range(2):
        try:
            send(phone, text)
            reached = True
        except ConnectionError:
            pass
    return reached
"""
VERSIONS = {
    "right": RIGHT,
    "silent": RIGHT.replace("send(phone, text)\n", "pass\n"),
    "swapped": RIGHT.replace("send(phone, text)\n", "send(text, phone)\n"),
    "hour": RIGHT.replace("{hour}", "{hour}:00"),
    "backwards": RIGHT.replace("in bookings:", "in bookings[::-1]:"),
    "twice": RIGHT + ALWAYS_TWO,
    "once": RIGHT.replace("range(2)", "range(1)"),
    "thrice": RIGHT.replace("range(2)", "range(3)"),
    "forgets": RIGHT.replace("missed.append(phone)", "pass"),
    "stops": RIGHT.replace("missed.append(phone)", "return [phone]"),
    "broad": RIGHT.replace("except ConnectionError", "except Exception"),
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
    """Beside the two functions as they are, all your tests are green."""
    assert not red("right"), "\n".join(red("right"))


def test_mock():
    """Your tests use `Mock`, and every question to it has its parentheses."""
    tree = ast.parse(source())
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert names & {"Mock", "MagicMock", "create_autospec"}, "Your tests make no Mock yet."
    lines = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    bare = [ast.unparse(line) for line in lines if isinstance(line, ast.Attribute)]
    assert not bare, f"{bare[0]} has no parentheses, so it asks nothing."


def test_sent():
    """Your tests notice when nothing is sent, or phone and text are swapped."""
    notice("silent", "sends nothing")
    notice("swapped", "calls send(text, phone)")


def test_text():
    """Your tests notice when the text is another one."""
    notice("hour", "says 9:00 in place of 9")


def test_order():
    """Your tests notice when the bookings are told in another order."""
    notice("backwards", "begins with the last booking")


def test_one_message_each():
    """Your tests notice when somebody gets two messages although the first arrived."""
    notice("twice", "sends every message twice")


def test_second_try():
    """Your tests notice when there is no second try, or a third."""
    notice("once", "does not try a second time")
    notice("thrice", "tries a third time")


def test_missed():
    """Your tests notice when a phone that was not reached is missing from the list."""
    notice("forgets", "returns an empty list whatever happens")


def test_others():
    """Your tests notice when those behind a bad line are not told."""
    notice("stops", "ends at the first phone that is not reached")


def test_other_exceptions():
    """Your tests notice when other exceptions than a `ConnectionError` are swallowed."""
    notice("broad", "catches every exception of send")
