"""Whether `once` runs once, and `audited` writes everything down."""

from checks import raises
from exercise import audited, once


def test_once():
    """A function under `@once` runs at the first call; later calls return the first result."""
    calls = []

    @once
    def count(amount):
        calls.append(amount)
        return amount * 2

    assert [count(3), count(3), count(50)] == [6, 6, 6]
    assert calls == [3]


def test_once_with_nothing():
    """It runs once also if it returns `None`, `0` or an empty list."""
    for nothing in (None, 0, []):
        calls = []

        @once
        def start():
            calls.append("start")
            return nothing  # noqa: B023 - called before the next round

        start()
        assert start() == nothing
        assert calls == ["start"], f"It ran {len(calls)} times, though it returned {nothing}."


def test_once_each():
    """Two functions under `@once` have results of their own."""

    @once
    def first():
        return "first"

    @once
    def second():
        return "second"

    assert [first(), second(), first()] == ["first", "second", "first"]


def test_once_any_parameters():
    """`once` hands on arguments by position and by name."""

    @once
    def mix(a, *more, size=1):
        return a, more, size

    assert mix(1, 2, 3, size=4) == (1, (2, 3), 4)


def test_once_failing():
    """A call that raises gets its exception through, and the next call tries again."""
    answers = [0, 4]

    @once
    def share():
        return 12 // answers.pop(0)

    with raises(ZeroDivisionError):
        share()
    assert [share(), share()] == [3, 3]


def test_history():
    """After each call, `history` has one more tuple of arguments and result."""

    @audited
    def add(a, b=1):
        return a + b

    assert add.history == []
    assert [add(2), add(2, b=5)] == [3, 7]
    assert add.history == [((2,), {}, 3), ((2,), {"b": 5}, 7)]


def test_history_of_errors():
    """If the function raises, the exception gets through and is the outcome in `history`."""

    @audited
    def share(total, people):
        return total // people

    with raises(ZeroDivisionError) as caught:
        share(12, people=0)
    share(12, people=4)
    assert share.history == [((12,), {"people": 0}, caught.error), ((12,), {"people": 4}, 3)]


def test_history_each():
    """Two functions under `@audited` have histories of their own."""

    @audited
    def first():
        return 1

    @audited
    def second():
        return 2

    first()
    assert [len(first.history), len(second.history)] == [1, 0]


def test_names():
    """Name and docstring stay those of the function."""

    def bake():
        """Make bread."""

    for decorator in (once, audited):
        decorated = decorator(bake)
        assert [decorated.__name__, decorated.__doc__] == ["bake", "Make bread."]
        assert decorated is not bake
