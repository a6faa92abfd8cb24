"""Whether a tank keeps its rules, from the beginning and at every change."""

from checks import raises
from exercise import Tank


def test_new_tank():
    """`Tank(100, 30)` holds 30 of 100 litres; `Tank(100)` is empty."""
    tank = Tank(100, 30)
    assert [tank.capacity, tank.level] == [100, 30]
    assert Tank(100).level == 0


def test_level():
    """The level can be assigned, from 0 to the capacity, both included."""
    tank = Tank(100, 30)
    tank.level = 0
    assert tank.level == 0
    tank.level += 100
    assert tank.level == 100


def test_level_refused():
    """A level below 0 or above the capacity raises a `ValueError`, and the old one stays."""
    tank = Tank(100, 30)
    for wrong in (-1, 101):
        with raises(ValueError):
            tank.level = wrong
    assert tank.level == 30


def test_capacity():
    """The capacity can be assigned, down to what is in the tank, and limits the level."""
    tank = Tank(100, 30)
    tank.capacity = 200
    tank.level = 150
    tank.capacity = 150
    assert [tank.capacity, tank.level] == [150, 150]


def test_small_capacity():
    """Anything above 0 is a capacity: `Tank(0.5)` holds half a litre."""
    assert Tank(0.5).capacity == 0.5


def test_capacity_refused():
    """A capacity below the level, or not above 0, raises a `ValueError`; the old one stays."""
    tank = Tank(100, 30)
    with raises(ValueError):
        tank.capacity = 29
    with raises(ValueError):
        Tank(100).capacity = 0
    assert tank.capacity == 100


def test_wrong_from_the_start():
    """`Tank(100, 150)`, `Tank(100, -1)`, `Tank(0)` and `Tank(-5)` raise a `ValueError`."""
    for wrong in ((100, 150), (100, -1), (0,), (-5,)):
        with raises(ValueError) as caught:
            Tank(*wrong)
        assert caught.message, "The error says nothing."


def test_free():
    """`free` is what still fits in, after each change."""
    tank = Tank(100, 30)
    assert tank.free == 70
    tank.level = 90
    assert tank.free == 10
    tank.capacity = 120
    assert tank.free == 30


def test_full():
    """`full` is `True` as long as nothing fits in, and `False` otherwise."""
    tank = Tank(50, 50)
    assert tank.full is True
    tank.level = 49
    assert tank.full is False


def test_read_only():
    """`free` and `full` can't be assigned: that is an `AttributeError`."""
    tank = Tank(100)
    with raises(AttributeError):
        tank.free = 5
    with raises(AttributeError):
        tank.full = True


def test_two_tanks():
    """Two tanks know nothing of each other."""
    left, right = Tank(100, 10), Tank(50, 20)
    left.level = 40
    assert [left.level, left.capacity, right.level, right.capacity] == [40, 100, 20, 50]
