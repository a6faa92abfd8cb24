"""Whether the four scales weigh what they should."""

import sys

from exercise import bytes_per_letter, lightest, shelf_size, spare_room


def test_lightest():
    """`lightest({"long": [0] * 90, "short": [0], "text": "x" * 500})` is `"short"`."""
    assert lightest({"long": [0] * 90, "short": [0], "text": "x" * 500}) == "short"


def test_itself_only():
    """A list of one huge text is lighter than one of nine numbers: only the list itself counts."""
    assert lightest({"one": ["x" * 100_000], "nine": [0] * 9}) == "one"


def test_plain_letter():
    """One more `a` costs 1 byte."""
    assert bytes_per_letter("a") == 1


def test_wide_letters():
    """One more `€` costs 2 bytes, and one more emoji costs 4."""
    assert bytes_per_letter("€") == 2
    assert bytes_per_letter("🙂") == 4


def test_shelf():
    """`shelf_size([a, b])` is the list, `a` and `b` together."""
    a, b = "x" * 3000, "y" * 70
    items = [a, b]
    assert shelf_size(items) == sys.getsizeof(items) + sys.getsizeof(a) + sys.getsizeof(b)
    assert shelf_size([]) == sys.getsizeof([])


def test_shared_once():
    """In `[a, a, a]` the object `a` counts once; the list is longer, and that counts."""
    a = "x" * 3000
    items = [a, a, a]
    assert shelf_size(items) == sys.getsizeof(items) + sys.getsizeof(a)


def test_equal_twice():
    """Two texts that are equal and yet two objects count twice."""
    a, b = "".join(["x"] * 3000), "".join(["x"] * 3000)
    items = [a, b]
    assert shelf_size(items) == sys.getsizeof(items) + 2 * sys.getsizeof(a)


def test_any_items():
    """The items may be lists or dictionaries; what is inside them doesn't count."""
    items = [["x" * 3000], {"a": 1}]
    inside = sys.getsizeof(items[0]) + sys.getsizeof(items[1])
    assert shelf_size(items) == sys.getsizeof(items) + inside


def test_spare_room():
    """A list of 1000 that grew by `append` has some room to spare, and says how many bytes."""
    grown = []
    for number in range(1000):
        grown.append(number)
    assert spare_room(grown) == sys.getsizeof(grown) - sys.getsizeof([None] * 1000)
    assert len(grown) == 1000


def test_no_spare_room():
    """`spare_room([None] * 1000)` is `0`: such a list was made to measure."""
    assert spare_room([None] * 1000) == 0
