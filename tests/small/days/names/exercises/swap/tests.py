"""Whether `swap` swaps."""

from exercise import swap


def test_swaps_numbers():
    """`swap(1, 2)` returns `(2, 1)`."""
    assert swap(1, 2) == (2, 1)


def test_swaps_words():
    """It swaps words as well as numbers."""
    assert swap("a", "b") == ("b", "a")
