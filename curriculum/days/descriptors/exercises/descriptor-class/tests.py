"""Whether the units are views of one length, for any class."""

import math

from checks import raises
from exercise import Route, Scaled


class Box:
    """Another class, with another unit and a rule."""

    kilos = Scaled("grams", 1000)
    tonnes = Scaled("grams", 1_000_000)

    def __init__(self, grams):
        self.grams = grams

    @property
    def grams(self):
        return self._grams

    @grams.setter
    def grams(self, value):
        if value < 0:
            raise ValueError("grams must not be negative")
        self._grams = value


def test_reading():
    """`Route(12_500).kilometres` is `12.5`, and `Route(1609.344).miles` is `1.0`."""
    assert Route(12_500).kilometres == 12.5
    assert math.isclose(Route(1609.344).miles, 1)


def test_assigning():
    """After `walk.kilometres = 8`, `walk.metres` is `8000`; miles work in the same way."""
    walk = Route(12_500)
    walk.kilometres = 8
    assert walk.metres == 8000
    walk.miles = 2
    assert math.isclose(walk.metres, 3218.688)


def test_one_length():
    """A change of one is seen in all: after `walk.metres = 500`, there are 0.5 kilometres."""
    walk = Route(12_500)
    walk.metres = 500
    assert walk.kilometres == 0.5
    walk.kilometres += 1
    assert walk.metres == 1500


def test_two_routes():
    """Two routes know nothing of each other."""
    short, long = Route(1000), Route(9000)
    short.kilometres = 3
    assert [short.metres, long.metres] == [3000, 9000]
    assert long.kilometres == 9


def test_nothing_else_stored():
    """An instance holds the metres and nothing else."""
    walk = Route(1000)
    walk.kilometres = 4
    assert vars(walk) == {"metres": 4000}


def test_other_classes():
    """`Scaled("grams", 1000)` works in a class with grams, two of them side by side."""
    box = Box(2500)
    assert box.kilos == 2.5
    box.tonnes = 3
    assert box.grams == 3_000_000


def test_rule_of_the_source():
    """If the other attribute is a property that refuses a value, the assignment is refused."""
    box = Box(2500)
    with raises(ValueError):
        box.kilos = -1
    assert box.grams == 2500


def test_through_the_class():
    """`Route.kilometres` is the descriptor itself, and knows its factor."""
    assert type(Route.kilometres) is Scaled
    assert Route.kilometres.factor == 1000
