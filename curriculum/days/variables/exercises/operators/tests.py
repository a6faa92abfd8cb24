"""Whether the four decisions of the lift are right, at their edges too."""

from exercise import display, may_start, rides, same_way


def test_rides_with_rest():
    """`rides(17, 8)` returns `3`: the last person needs a ride too. `rides(1, 8)` returns `1`."""
    assert rides(17, 8) == 3
    assert rides(1, 8) == 1


def test_rides_without_rest():
    """`rides(16, 8)` returns `2`, with no empty ride at the end, and `rides(0, 8)` returns `0`."""
    assert rides(16, 8) == 2
    assert rides(0, 8) == 0


def test_rides_are_whole():
    """The number of rides is an `int`, and not a float such as `2.0`."""
    assert type(rides(16, 8)) is int


def test_same_way():
    """`same_way(2, 5, 9)` and `same_way(2, 0, -1)` return `True`: both up, or both down."""
    assert same_way(2, 5, 9) is True
    assert same_way(2, 0, -1) is True


def test_opposite_ways():
    """`same_way(2, 5, -1)` and `same_way(-1, -2, 0)` return `False`: one up, one down."""
    assert same_way(2, 5, -1) is False
    assert same_way(-1, -2, 0) is False
    assert same_way(0, 3, -3) is False


def test_starts():
    """With a closed door it starts with 1 person, at exactly 630 kilos, and empty with the key."""
    assert may_start(1, 70, True, False) is True
    assert may_start(8, 630, True, False) is True
    assert may_start(0, 0, True, True) is True


def test_stays():
    """It stays with 631 kilos, or empty without the key."""
    assert may_start(8, 631, True, False) is False
    assert may_start(0, 0, True, False) is False


def test_open_door():
    """With an open door it never starts, whoever is in it and whether the key is turned or not."""
    assert may_start(1, 70, False, False) is False
    assert may_start(1, 70, False, True) is False


def test_key_is_not_all():
    """The key stands in for a person and not for the limit: 700 kilos are too much with it, too."""
    assert may_start(0, 700, True, True) is False


def test_message():
    """`display("Out of order", 3)` returns the message."""
    assert display("Out of order", 3) == "Out of order"


def test_floor():
    """`display("", 3)` returns `Floor 3`; the ground floor, 0, is shown as well."""
    assert display("", 3) == "Floor 3"
    assert display("", 0) == "Floor 0"
