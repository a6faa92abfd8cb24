"""Whether both ways lead to the same numbers, and what the second one costs."""

import exercise
from exercise import calls, fib_loop, fib_recursive, first_above

FIRST = [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]


def test_loop_begins():
    """`fib_loop(0)` returns `0`, and `fib_loop(1)` returns `1`."""
    assert fib_loop(0) == 0
    assert fib_loop(1) == 1


def test_loop():
    """`fib_loop` gives 0, 1, 1, 2, 3, 5, 8, 13, 21, 34 for the numbers from 0 to 9."""
    assert [fib_loop(n) for n in range(10)] == FIRST


def test_loop_goes_far():
    """`fib_loop(5000)` is worked out exactly; its last six digits are 863125."""
    assert fib_loop(5000) % 1_000_000 == 863_125


def test_recursive_begins():
    """`fib_recursive(0)` returns `0`, and `fib_recursive(1)` returns `1`."""
    assert fib_recursive(0) == 0
    assert fib_recursive(1) == 1


def test_recursive():
    """`fib_recursive` gives the same numbers: 0, 1, 1, 2, 3, 5, 8, 13, 21, 34."""
    assert [fib_recursive(n) for n in range(10)] == FIRST


def test_recursive_calls_itself():
    """`fib_recursive` does its work by calling itself, and not with a loop."""
    asked = []
    original = exercise.fib_recursive

    def counted(n):
        asked.append(n)
        return original(n)

    exercise.fib_recursive = counted
    try:
        exercise.fib_recursive(6)
    finally:
        exercise.fib_recursive = original
    assert len(asked) > 1, "fib_recursive(6) never called fib_recursive again."


def test_calls_begin():
    """`calls(0)` and `calls(1)` return `1`, as these need no further call."""
    assert calls(0) == 1
    assert calls(1) == 1


def test_calls():
    """`calls(2)` is `3`: the call itself and two more. `calls(5)` is `15`, `calls(10)` is `177`."""
    assert calls(2) == 3
    assert calls(5) == 15
    assert calls(10) == 177


def test_first_above():
    """`first_above(1000)` returns `17` and `1597`, as a pair."""
    assert first_above(1000) == (17, 1597)
    assert first_above(10) == (7, 13)


def test_above_and_not_equal():
    """The number is larger than the limit: `first_above(13)` returns `8` and `21`."""
    assert first_above(13) == (8, 21)


def test_first_above_small():
    """`first_above(0)` returns `1` and `1`, and `first_above(1)` returns `3` and `2`."""
    assert first_above(0) == (1, 1)
    assert first_above(1) == (3, 2)
