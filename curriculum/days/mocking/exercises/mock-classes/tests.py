"""Whether your tests know what is done to the oven, and notice when the class changes."""

import ast
import os
import re
from functools import cache

from checks import source, suite
from exercise import Oven, bake_bread, night_shift  # noqa: F401 - to be replaced

RIGHT = """
class Oven:
    def __init__(self, port):
        raise RuntimeError("no oven is connected")

    def heat(self, celsius):
        pass

    def bake(self, minutes):
        pass

    def off(self):
        pass

def bake_bread(oven, loaves):
    oven.heat(220)
    try:
        oven.bake(35 + 5 * loaves)
    finally:
        oven.off()

def night_shift(loaves):
    bake_bread(Oven(port=7), loaves)
"""
FINALLY = "    finally:\n        oven.off()\n"
VERSIONS = {
    "right": RIGHT,
    "position": RIGHT.replace("Oven(port=7)", "Oven(7)"),
    "cold": RIGHT.replace("oven.heat(220)", "oven.heat(180)"),
    "same": RIGHT.replace("35 + 5 * loaves", "40"),
    "on": RIGHT.replace("oven.off()\n\n", "pass\n\n"),
    "hot": RIGHT.replace(FINALLY, "    except ValueError:\n        pass\n    oven.off()\n"),
    "quiet": RIGHT.replace(FINALLY, "    except Exception:\n        pass\n    oven.off()\n"),
    "renamed": RIGHT.replace("def heat(", "def warm("),
    "fan": RIGHT.replace("bake(self, minutes)", "bake(self, minutes, fan)"),
    "port": RIGHT.replace("port=7", "port=8"),
    "two": RIGHT.replace("bake_bread(Oven(port=7)", "Oven(port=7); bake_bread(Oven(port=7)"),
    "idle": RIGHT.replace("bake_bread(Oven(port=7), loaves)", "Oven(port=7)"),
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
    """Beside the code as it is, all your tests are green."""
    assert not red("right"), "\n".join(red("right"))


def test_green_beside_another_right_version():
    """They are green as well when `night_shift` calls `Oven(7)`, which means the same."""
    assert not red("position"), "\n".join(red("position"))


def test_autospec():
    """Every mock is made with autospec: there is no `Mock()` and no `MagicMock()`."""
    names = {node.id for node in ast.walk(ast.parse(source())) if isinstance(node, ast.Name)}
    loose = names & {"Mock", "MagicMock"}
    assert not loose, (
        f"{loose.pop()} takes every call; create_autospec(Oven, instance=True) doesn't."
    )


def test_heat_and_time():
    """Your tests notice another heat, or the same time for every number of loaves."""
    notice("cold", "heats to 180 degrees")
    notice("same", "always bakes 40 minutes")


def test_off():
    """Your tests notice when the oven stays on."""
    notice("on", "never switches the oven off")


def test_off_after_a_failure():
    """Your tests notice when the oven stays on because baking failed."""
    notice("hot", "leaves the oven on when baking fails")


def test_failure_is_told():
    """Your tests notice when the exception of a failed baking is swallowed."""
    notice("quiet", "swallows the exception of a failed baking")


def test_renamed_method():
    """Your tests notice when the class has no method `heat` any more."""
    notice("renamed", "calls heat, although the oven's method is called warm now")


def test_new_parameter():
    """Your tests notice when the method `bake` of the class wants another argument."""
    notice("fan", "calls bake(40), although the oven's method wants two arguments now")


def test_port():
    """Your tests notice when `night_shift` uses another port, or makes two ovens."""
    notice("port", "makes an oven at port 8")
    notice("two", "makes two ovens")


def test_night_shift_bakes():
    """Your tests notice when `night_shift` makes an oven and bakes nothing."""
    notice("idle", "makes an oven and goes home")
