"""Whether gaps in the readings are bridged, and mistakes in the program are not."""

from checks import raises
from exercise import lookup, mean, reading

DAY = {"harbour": [18.0, 19.5, 0.0], "hill": []}


def test_reading():
    """`reading("21.5")` returns `21.5`, and `reading(" -3 ")` returns `-3.0`."""
    assert reading("21.5") == 21.5
    assert reading(" -3 ") == -3.0


def test_no_number():
    """`reading("frozen")` and `reading("")` return `None`."""
    assert reading("frozen") is None
    assert reading("") is None


def test_no_text():
    """`reading(None)` is a mistake of the caller: the `TypeError` comes out."""
    with raises(TypeError):
        reading(None)


def test_mean():
    """`mean(["20", "21", "25"])` returns `22.0`."""
    assert mean(["20", "21", "25"]) == 22.0


def test_mean_with_gaps():
    """What is no number is left out: `mean(["20", "---", "23"])` returns `21.5`."""
    assert mean(["20", "---", "23"]) == 21.5
    assert mean(["", "7"]) == 7.0


def test_mean_with_zero():
    """A reading of 0 counts: `mean(["0", "4"])` returns `2.0`, and `mean(["0"])` returns `0.0`."""
    assert mean(["0", "4"]) == 2.0
    assert mean(["0"]) == 0.0


def test_mean_of_nothing():
    """Without any number there is no mean: `None`."""
    assert mean([]) is None
    assert mean(["---", "frozen"]) is None


def test_mean_of_no_texts():
    """`mean([None])` is a mistake of the caller, too; the `TypeError` comes out."""
    with raises(TypeError):
        mean(["20", None])


def test_lookup():
    """`lookup` returns the reading of that station and hour, a 0 as well."""
    assert lookup(DAY, "harbour", 1) == 19.5
    assert lookup(DAY, "harbour", 2) == 0.0


def test_no_station():
    """For an unknown station, `lookup` returns `None`."""
    assert lookup(DAY, "valley", 0) is None


def test_no_hour():
    """For an hour that the list does not reach, `lookup` returns `None`."""
    assert lookup(DAY, "harbour", 3) is None
    assert lookup(DAY, "hill", 0) is None


def test_no_dict():
    """`lookup(None, "hill", 0)` and an hour that is a text let the `TypeError` come out."""
    with raises(TypeError):
        lookup(None, "hill", 0)
    with raises(TypeError):
        lookup(DAY, "harbour", "1")
