"""Whether your tests patch the right names, and notice each mistake."""

import ast
import os
import re
from functools import cache
from unittest.mock import patch

from checks import source, suite
from exercise import room, server, wait_for  # noqa: F401 - to be replaced

RIGHT = """
def room(folder):
    return shutil.disk_usage(folder).free // 10**9

def wait_for(file, looks):
    for look in range(looks):
        if look > 0:
            time.sleep(1)
        if os.path.exists(file):
            return True
    return False

def server():
    own = os.environ.get("BACKUP_SERVER")
    return own or choice(["alpha", "beta"])
"""
SLEEP = "        if look > 0:\n            time.sleep(1)\n"
LATE = "            return True\n        time.sleep(1)\n"
VERSIONS = {
    "right": RIGHT,
    "total": RIGHT.replace(".free", ".total"),
    "used": RIGHT.replace(".free", ".used"),
    "bytes": RIGHT.replace(" // 10**9", ""),
    "root": RIGHT.replace("disk_usage(folder)", "disk_usage('/')"),
    "early": RIGHT.replace("look > 0", "True"),
    "late": RIGHT.replace(SLEEP, "").replace("            return True\n", LATE),
    "fewer": RIGHT.replace("range(looks)", "range(looks - 1)"),
    "more": RIGHT.replace("range(looks)", "range(looks + 1)"),
    "minute": RIGHT.replace("sleep(1)", "sleep(60)"),
    "busy": RIGHT.replace("time.sleep(1)", "pass"),
    "deaf": RIGHT.replace("return own or ", "return "),
    "empty": RIGHT.replace("own or ", "own if own is not None else "),
    "alpha": RIGHT.replace('["alpha", "beta"]', '["alpha"]'),
}


def awake(seconds):
    """Stands for `time.sleep` while your tests run."""
    raise RuntimeError(f"a test really slept for {seconds} s")


@cache
def told():
    """What pytest says of your tests, run once beside every version."""
    os.environ |= {"COLUMNS": "200", "PYTEST_ADDOPTS": "--tb=no"}
    with patch("time.sleep", awake):
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
    """Beside the code as it is, all your tests are green, and none of them sleeps."""
    assert not red("right"), "\n".join(red("right"))


def test_decorators():
    """At least three of your tests use `@patch(...)`, or a relative of it, as a decorator."""
    nodes = [node for node in ast.parse(source()).body if isinstance(node, ast.FunctionDef)]
    patched = [n.name for n in nodes if "patch" in " ".join(map(ast.unparse, n.decorator_list))]
    assert len(patched) >= 3, f"{len(patched)} of your tests use it."


def test_room():
    """Your tests notice when `room` takes `total` or `used` in place of `free`, or gives bytes."""
    notice("total", "gives the size of the disk")
    notice("used", "gives what is used")
    notice("bytes", "gives bytes")


def test_folder():
    """Your tests notice when `room` asks for another folder."""
    notice("root", "asks for the folder /")


def test_sleeps():
    """Your tests notice a sleep before the first look, or after the last one."""
    notice("early", "sleeps before the first look")
    notice("late", "sleeps after the last look")


def test_length_of_a_sleep():
    """Your tests notice when the sleep takes a minute, or is left out."""
    notice("minute", "sleeps a minute between two looks")
    notice("busy", "looks without a pause")


def test_looks():
    """Your tests notice a look too few, or one too many."""
    notice("fewer", "looks once less")
    notice("more", "looks once more")


def test_environment():
    """Your tests notice when `BACKUP_SERVER` is ignored, or an empty one is used."""
    notice("deaf", "ignores the environment")
    notice("empty", "takes an empty setting for a server")


def test_lot():
    """Your tests notice when the lot has one name in it; so they have to patch `choice`."""
    notice("alpha", "always draws alpha")
