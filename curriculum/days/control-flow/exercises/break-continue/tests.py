"""Whether the loops stop and skip where they should, and only there."""

from exercise import busy, decode, first_loud


def test_noise():
    """`decode("h.el..p")` returns `help`: points are skipped, and the message goes on."""
    assert decode("h.el..p") == "help"


def test_end():
    """`decode("go!...no!")` returns `go`: the `!` ends the message and is no part of it."""
    assert decode("go!...no!") == "go"


def test_empty_message():
    """`decode("!abc")`, `decode("...")` and `decode("")` return an empty text."""
    assert decode("!abc") == ""
    assert decode("...") == ""
    assert decode("") == ""


def test_spaces():
    """Spaces are part of the message: `decode("all. well!")` returns `all well`."""
    assert decode("all. well!") == "all well"


def test_first_loud():
    """`first_loud([3, 9, 4, 8], 5)` returns `2`, the first and not the last."""
    assert first_loud([3, 9, 4, 8], 5) == 2
    assert first_loud([7, 1], 5) == 1


def test_at_the_limit():
    """A level equal to the limit is not above it: `first_loud([5, 6], 5)` returns `2`."""
    assert first_loud([5, 6], 5) == 2


def test_none_loud():
    """If no level is above the limit, or there are no levels at all, the result is `0`."""
    assert first_loud([3, 5, 1], 5) == 0
    assert first_loud([], 5) == 0


def test_last_loud():
    """A loud level in the last place is found: `first_loud([1, 2, 8], 5)` returns `3`."""
    assert first_loud([1, 2, 8], 5) == 3


def test_busy():
    """Each channel counts once at most: `busy([[7, 8], [1, 2], [0, 6]], 5)` returns `2`."""
    assert busy([[7, 8], [1, 2], [0, 6]], 5) == 2
    assert busy([[9, 9, 9]], 5) == 1


def test_quiet():
    """`busy([[1], [5], []], 5)` and `busy([], 5)` return `0`."""
    assert busy([[1], [5], []], 5) == 0
    assert busy([], 5) == 0
