"""Whether the file is a module that can be imported, and a program that can be started."""

import contextlib
import io

import exercise
from checks import module, printed, program, source

LINES = ["green 2:00", "black 4:00", "mint 7:00"]


def imported():
    """A fresh import of the learner's file, and what it printed on the way."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        tea = module(source(), "tea")
    return tea, out.getvalue()


def test_docstring():
    """The file begins with a docstring: `__doc__` of the module is a text."""
    assert (exercise.__doc__ or "").strip(), "The module has no docstring."


def test_seconds():
    """`SECONDS` is the dictionary of three teas and their times."""
    assert exercise.SECONDS == {"green": 120, "black": 240, "mint": 420}


def test_clock():
    """`clock(125)` returns the text `2:05`; seconds always have two digits."""
    assert exercise.clock(125) == "2:05"
    assert exercise.clock(0) == "0:00"
    assert exercise.clock(3600) == "60:00"


def test_steep():
    """`steep("mint")` returns the text `7:00`."""
    assert exercise.steep("mint") == "7:00"
    assert exercise.steep("green") == "2:00"


def test_shared_times():
    """Who changes `SECONDS` of the module changes what `steep` returns."""
    tea, _ = imported()
    tea.SECONDS["white"] = 185
    assert tea.steep("white") == "3:05"


def test_silent_import():
    """Importing the file prints nothing."""
    _, lines = imported()
    assert lines == ""


def test_main():
    """`main()` prints one line for each tea, such as `green 2:00`."""
    assert printed(exercise.main).splitlines() == LINES


def test_started():
    """Started as a program, the file prints the three lines, once."""
    assert callable(getattr(exercise, "main", None)), "There is no function main."
    assert program().splitlines() == LINES


def test_star():
    """`from tea import *` gives `SECONDS`, `clock` and `steep`, and nothing else."""
    names = {}
    exec("from exercise import *", names)
    assert sorted(names.keys() - {"__builtins__", "input"}) == ["SECONDS", "clock", "steep"]
