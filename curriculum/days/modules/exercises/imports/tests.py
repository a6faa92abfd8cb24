"""Whether the names are tied to the right things, and the functions use them."""

import ast
import datetime
import math
import pathlib
import statistics
import time

import exercise
from checks import source


def wrong(name):
    """What the learner's name is tied to, said in a sentence."""
    if not hasattr(exercise, name):
        return f"Your code ties no name {name}."
    return f"{name} is tied to {getattr(exercise, name)!r}."


def test_statistics():
    """The name `statistics` is tied to the module."""
    assert getattr(exercise, "statistics", None) is statistics, wrong("statistics")


def test_time():
    """The name `time` is tied to the module, and not to the function in it."""
    assert getattr(exercise, "time", None) is time, wrong("time")


def test_dt():
    """The name `dt` is tied to the module `datetime`, and not to the class in it."""
    assert getattr(exercise, "dt", None) is datetime, wrong("dt")


def test_path():
    """The name `Path` is tied to the class of the module `pathlib`."""
    assert getattr(exercise, "Path", None) is pathlib.Path, wrong("Path")


def test_square_root():
    """The name `square_root` is tied to the function `math.sqrt`."""
    assert getattr(exercise, "square_root", None) is math.sqrt, wrong("square_root")


def test_by_import():
    """Each name is tied by an import statement of its own, and none of them has a star."""
    forms = (ast.Import, ast.ImportFrom)
    names = [a for n in ast.parse(source()).body if isinstance(n, forms) for a in n.names]
    assert "*" not in [alias.name for alias in names], "There is an import with a star."
    tied = {alias.asname or alias.name for alias in names}
    missing = {"statistics", "time", "dt", "Path", "square_root"} - tied
    assert not missing, f"No import statement ties {sorted(missing)[0]}."


def test_middle():
    """`middle([3, 1, 10])` is `3`, and `middle([1, 2])` is `1.5`."""
    assert exercise.middle([3, 1, 10]) == 3
    assert exercise.middle([1, 2]) == 1.5


def test_now():
    """`now()` is a whole number, without the fraction: at 1000.9 it is `1000`."""
    assert stopped_at(1000.9) == 1000


def test_stopped_clock():
    """`now()` notices each time that `time.time` is tied to another function."""
    assert [stopped_at(5.0), stopped_at(70.5)] == [5, 70]


def stopped_at(moment):
    """What `now()` says while the clock stands still."""
    real = time.time
    time.time = lambda: moment
    try:
        return exercise.now()
    finally:
        time.time = real
