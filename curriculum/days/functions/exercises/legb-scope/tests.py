"""Whether every name is found in the place that was meant."""

import exercise
from exercise import busiest, count_visitors, free_places, make_door, sign


def test_free_places():
    """`free_places(15)` returns `25`, and `free_places(40)` returns `0`."""
    assert free_places(15) == 25
    assert free_places(40) == 0


def test_limit():
    """The limit stands in the name `LIMIT` alone: with `LIMIT = 10`, `free_places(4)` is `6`."""
    assert getattr(exercise, "LIMIT", None) == 40, "LIMIT = 40 is wanted at the top of the file."
    exercise.LIMIT = 10
    try:
        assert free_places(4) == 6, "free_places does not look at LIMIT"
    finally:
        exercise.LIMIT = 40


def test_busiest():
    """`busiest([12, 31, 7])` returns `31`."""
    assert busiest([12, 31, 7]) == 31


def test_built_in():
    """No name of the file hides `max` or `sum`."""
    assert "max" not in vars(exercise), "the file still has a name max of its own"
    assert "sum" not in vars(exercise), "the file has a name sum of its own"


def test_count_visitors():
    """`count_visitors([3, 5])` returns `8`, and `count_visitors([])` returns `0`."""
    assert count_visitors([3, 5]) == 8
    assert count_visitors([]) == 0


def test_same_sum():
    """The same list gives the same sum again; no call goes on from the one before."""
    first = count_visitors([3, 5])
    assert count_visitors([3, 5]) == first


def test_sign():
    """`sign("garden")` returns `Welcome to the garden`, `sign("hall")` `Welcome to the museum`."""
    assert sign("garden") == "Welcome to the garden"
    assert sign("hall") == "Welcome to the museum"


def test_sign_forgets():
    """After the garden's sign, the other rooms still belong to the museum."""
    sign("garden")
    assert sign("tower") == "Welcome to the museum"


def test_door():
    """A door adds up: first 3 people and then 2 give `3` and `5`."""
    enter = make_door()
    assert enter(3) == 3
    assert enter(2) == 5


def test_two_doors():
    """A second door begins at 0, and the first is not changed by it."""
    north, south = make_door(), make_door()
    north(3)
    assert south(1) == 1, "the second door has counted people of the first"
    assert north(2) == 5, "the first door has not kept its own number"
