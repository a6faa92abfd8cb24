"""Whether the lists of the guessing game hold what they should, in the right order."""

from exercise import candidates, masked, misses, missing


def test_masked():
    """`masked("banana", ["a", "n"])` returns `["_", "a", "n", "a", "n", "a"]`."""
    assert masked("banana", ["a", "n"]) == ["_", "a", "n", "a", "n", "a"]


def test_all_masked():
    """With no known letter every place is `"_"`, and with all of them none is."""
    assert masked("owl", []) == ["_", "_", "_"]
    assert masked("owl", ["l", "w", "o"]) == ["o", "w", "l"]


def test_misses():
    """`misses("banana", ["e", "a", "s"])` returns `["e", "s"]`, in the order of the guesses."""
    assert misses("banana", ["e", "a", "s"]) == ["e", "s"]
    assert misses("banana", ["z", "b", "c"]) == ["z", "c"]


def test_no_misses():
    """`misses` returns an empty list if all guesses are in the word, or if there are none."""
    assert misses("owl", ["w", "o"]) == []
    assert misses("owl", []) == []


def test_guesses_unchanged():
    """`misses` leaves the list of guesses as it was."""
    guesses = ["e", "a"]
    misses("banana", guesses)
    assert guesses == ["e", "a"]


def test_missing():
    """`missing("banana", ["a"])` returns `3`: places are counted, not different letters."""
    assert missing("banana", ["a"]) == 3
    assert missing("owl", []) == 3


def test_nothing_missing():
    """`missing("owl", ["l", "w", "o"])` returns `0`."""
    assert missing("owl", ["l", "w", "o"]) == 0


def test_candidates():
    """`candidates(["Oslo", "Rome", "Paris"], 4)` returns `["oslo", "rome"]`."""
    assert candidates(["Oslo", "Rome", "Paris"], 4) == ["oslo", "rome"]


def test_exact_length():
    """Longer words are left out as well as shorter ones; perhaps nothing remains."""
    assert candidates(["Lima", "Bern", "Ulm", "Cairo"], 3) == ["ulm"]
    assert candidates(["Lima"], 7) == []
