"""Whether the three decorators see everything, and change nothing."""

import inspect
import logging
import time

from checks import raises
from exercise import logged, slow, timed


class Clock:
    """A clock that each call of `work` moves by as many seconds as it is told."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now

    def work(self, seconds, fail=False):
        """Take some seconds."""
        self.now += seconds
        if fail:
            raise ValueError("tired")
        return seconds * 2


def test_timed():
    """`@timed(clock=...)` keeps the seconds of each call in `times`, and returns the result."""
    clock = Clock()
    work = timed(clock=clock)(clock.work)
    assert work.times == []
    assert [work(2.0), work(seconds=0.5)] == [4.0, 1.0]
    assert work.times == [2.0, 0.5]


def test_timed_failing():
    """A call that fails counts as well, and its exception gets through."""
    clock = Clock()
    work = timed(clock=clock)(clock.work)
    with raises(ValueError):
        work(3.0, fail=True)
    assert work.times == [3.0]


def test_timed_plain():
    """`@timed` works without parentheses, and `@timed()` with empty ones."""

    @timed
    def add(a, b):
        return a + b

    @timed()
    def multiply(a, b):
        return a * b

    assert [add(2, b=3), multiply(2, b=3)] == [5, 6]
    assert [len(add.times), len(multiply.times)] == [1, 1]
    assert add.times[0] >= 0


def test_logged():
    """`@logged(say=...)` says `join('a', end='!') -> 'a!'` after the call: the `repr` of values."""
    lines = []

    @logged(say=lines.append)
    def join(*parts, end=""):
        return "-".join(parts) + end

    assert join("a", "b", end="!") == "a-b!"
    assert join() == ""
    assert lines == ["join('a', 'b', end='!') -> 'a-b!'", "join() -> ''"]


def test_logged_failing():
    """For an exception it says `refuse('cake') raised ValueError: no cake`, and lets it through."""
    lines = []

    @logged(say=lines.append)
    def refuse(what, when="now"):
        raise ValueError(f"no {what}")

    with raises(ValueError):
        refuse("cake", when="later")
    assert lines == ["refuse('cake', when='later') raised ValueError: no cake"]


def test_logged_as_it_came():
    """The text shows the arguments as they came in, also if the function changes a list."""
    lines = []

    @logged(say=lines.append)
    def empty(items):
        items.clear()

    empty([1, 2])
    assert lines == ["empty([1, 2]) -> None"]


def test_logged_plain():
    """`@logged` without parentheses uses `logging.info`."""
    records = []

    class Keeper(logging.Handler):
        def emit(self, record):
            records.append((record.levelname, record.getMessage()))

    root, keeper = logging.getLogger(), Keeper()
    before = root.level
    root.addHandler(keeper)
    root.setLevel(logging.INFO)
    try:

        @logged
        def add(a, b):
            return a + b

        add(2, b=3)
    finally:
        root.setLevel(before)
        root.removeHandler(keeper)
    assert records == [("INFO", "add(2, b=3) -> 5")]


def test_slow():
    """`@slow(0.5, ...)` says `work took 0.75 s` for a call that takes more than 0.5 seconds."""
    clock, lines = Clock(), []
    work = slow(0.5, say=lines.append, clock=clock)(clock.work)
    assert [work(0.25), work(0.75), work(0.5), work(12)] == [0.5, 1.5, 1.0, 24]
    assert lines == ["work took 0.75 s", "work took 12.00 s"]


def test_slow_failing():
    """It says so, too, if the call fails, and the exception gets through."""
    clock, lines = Clock(), []
    work = slow(1, say=lines.append, clock=clock)(clock.work)
    with raises(ValueError):
        work(3, fail=True)
    assert lines == ["work took 3.00 s"]


def test_defaults():
    """Nobody has to name them: `time.perf_counter`, `logging.info` and `logging.warning`."""
    assert inspect.signature(timed).parameters["clock"].default is time.perf_counter
    assert inspect.signature(logged).parameters["say"].default == logging.info
    settings = inspect.signature(slow).parameters
    assert settings["say"].default == logging.warning
    assert settings["clock"].default is time.perf_counter


def test_names():
    """Name and docstring stay those of the function."""

    def bake(bread):
        """Use the oven."""
        return bread

    for decorator in (timed, logged(say=print), slow(1)):
        decorated = decorator(bake)
        assert [decorated.__name__, decorated.__doc__] == ["bake", "Use the oven."]
        assert decorated is not bake


def test_stacked():
    """They can be stacked: the lines come from the inside out."""
    clock, lines = Clock(), []
    work = slow(1, say=lines.append, clock=clock)(logged(say=lines.append)(clock.work))
    assert work(2) == 4
    assert lines == ["work(2) -> 4", "work took 2.00 s"]
