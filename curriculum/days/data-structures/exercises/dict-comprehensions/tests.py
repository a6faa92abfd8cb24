"""Whether each new dict maps the right words, and the old ones stay as they were."""

from exercise import cards, percent, reversed_cards, to_learn


def words():
    return {"dog": "perro", "cat": "gato", "sun": "sol"}


def test_cards():
    """`cards(["dog", "cat"], ["perro", "gato"])` pairs the words place by place."""
    assert cards(["dog", "cat"], ["perro", "gato"]) == {"dog": "perro", "cat": "gato"}


def test_small_letters():
    """Both words are in small letters: `cards(["Dog"], ["PERRO"])` is `{"dog": "perro"}`."""
    assert cards(["Dog"], ["PERRO"]) == {"dog": "perro"}


def test_reversed():
    """`reversed_cards({"dog": "perro"})` returns `{"perro": "dog"}`."""
    assert reversed_cards({"dog": "perro"}) == {"perro": "dog"}
    assert reversed_cards(words()) == {"perro": "dog", "gato": "cat", "sol": "sun"}


def test_to_learn():
    """Words with a score of 3 or more are left out; with 2 they are still to be learned."""
    assert to_learn(words(), {"dog": 3, "cat": 2, "sun": 7}) == {"cat": "gato"}


def test_never_asked():
    """A word without a score is to be learned: `to_learn(words, {})` keeps all words."""
    assert to_learn(words(), {}) == words()
    assert to_learn(words(), {"dog": 3}) == {"cat": "gato", "sun": "sol"}


def test_words_unchanged():
    """`to_learn` returns a new dict, and `words` keeps all its words."""
    known = words()
    result = to_learn(known, {"dog": 9})
    assert known == words()
    result["moon"] = "luna"
    assert "moon" not in known


def test_percent():
    """2 right of 3 are `67`, and 3 of 3 are `100`."""
    assert percent({"dog": 2, "cat": 3}, {"dog": 3, "cat": 3}) == {"dog": 67, "cat": 100}


def test_never_right():
    """A word that was asked and is missing in `right` has `0`."""
    assert percent({}, {"cat": 4}) == {"cat": 0}


def test_not_asked():
    """A word that was asked 0 times does not appear in the result."""
    assert percent({"dog": 1}, {"dog": 1, "sun": 0}) == {"dog": 100}


def test_nothing():
    """From empty lists and dicts, all four functions make an empty dict."""
    assert cards([], []) == {}
    assert reversed_cards({}) == {}
    assert to_learn({}, {"dog": 1}) == {}
    assert percent({}, {}) == {}
