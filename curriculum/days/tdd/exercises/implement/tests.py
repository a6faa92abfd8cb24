"""Whether `tag` does what the tests in the starter say, and they are still there."""

import exercise
from checks import raises
from exercise import tag

TESTS = [
    "test_euros_and_cents",
    "test_two_places",
    "test_whole_euros_have_no_places",
    "test_groups_of_three",
    "test_nothing_is_free",
    "test_negative_prices_are_refused",
]


def test_euros_and_cents():
    """`tag(1290)` is `12.90 €`, and `tag(99)` is `0.99 €`."""
    assert tag(1290) == "12.90 €"
    assert tag(99) == "0.99 €"
    assert tag(4999) == "49.99 €"


def test_two_places():
    """The cents always have two digits: `tag(1205)` is `12.05 €`, and `tag(5)` is `0.05 €`."""
    assert tag(1205) == "12.05 €"
    assert tag(5) == "0.05 €"
    assert tag(3001) == "30.01 €"


def test_whole_euros():
    """Whole euros stand alone: `tag(700)` is `7 €`."""
    assert tag(700) == "7 €"
    assert tag(1000) == "10 €"


def test_groups_of_three():
    """A comma stands between groups of three digits: `tag(123456)` is `1,234.56 €`."""
    assert tag(123456) == "1,234.56 €"
    assert tag(100000000) == "1,000,000 €"


def test_free():
    """`tag(0)` is `free`."""
    assert tag(0) == "free"


def test_negative():
    """A negative price is a `ValueError`."""
    for cents in (-1, -700):
        with raises(ValueError):
            tag(cents)


def test_their_tests():
    """The six tests of the starter are still there, and all of them are green."""
    for name in TESTS:
        assert hasattr(exercise, name), f"{name} is gone."
        try:
            getattr(exercise, name)()
        except AssertionError:
            raise AssertionError(f"{name} is red.") from None
