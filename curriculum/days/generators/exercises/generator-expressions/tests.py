"""Whether the results are right, and whether no reading is taken that nobody needs."""

from exercise import all_steady, first_above, scaled, total_light


class Telescope:
    """Hands out *values* once, and keeps what was asked for."""

    def __init__(self, values):
        self.values = values
        self.measured = []

    def __iter__(self):
        for value in self.values:
            self.measured.append(value)
            yield value


def test_first_above():
    """`first_above([12, 31, 40], 30)` is `31`; a reading that equals the limit is not above it."""
    assert first_above([12, 31, 40], 30) == 31
    assert first_above([30, 40], 30) == 40


def test_nothing_above():
    """`first_above([1, 2], 30)` is `None`, and so it is when there are no readings at all."""
    assert first_above([1, 2], 30) is None
    assert first_above([], 30) is None


def test_zero_is_a_reading():
    """`first_above([-9, 0, 3], -5)` is `0`: a reading of 0 is a reading."""
    assert first_above([-9, 0, 3], -5) == 0


def test_first_above_stops():
    """`first_above` asks for no reading after the one that it found."""
    telescope = Telescope([12, 31, 40, 50])
    first_above(telescope, 30)
    assert telescope.measured == [12, 31]


def test_all_steady():
    """`all_steady([5, 7, 6], 5, 7)` is `True`: the limits themselves are still steady."""
    assert all_steady([5, 7, 6], 5, 7) is True
    assert all_steady([5, 8, 6], 5, 7) is False
    assert all_steady([5, 4], 5, 7) is False


def test_all_steady_stops():
    """`all_steady` asks for no reading after the first that is out of range."""
    telescope = Telescope([6, 6, 9, 6, 6])
    all_steady(telescope, 5, 7)
    assert telescope.measured == [6, 6, 9]


def test_total_light():
    """`total_light([4, -1, 6])` is `10`; without readings the sum is `0`."""
    assert total_light([4, -1, 6]) == 10
    assert total_light(iter([])) == 0


def test_scaled():
    """`scaled([1, 2], 10)` hands out 10 and 20."""
    assert list(scaled([1, 2], 10)) == [10, 20]
    assert list(scaled(iter([3]), -1)) == [-3]


def test_scaled_is_lazy():
    """Calling `scaled` measures nothing, and each `next` of its result measures one reading."""
    telescope = Telescope([1, 2, 3])
    result = scaled(telescope, 10)
    assert telescope.measured == []
    assert hasattr(result, "__next__"), f"scaled returned {result!r}, which next does not take."
    assert next(result) == 10
    assert telescope.measured == [1]
