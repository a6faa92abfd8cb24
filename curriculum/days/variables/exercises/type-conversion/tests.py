"""Whether the texts from the form become the right numbers, and the numbers text again."""

from exercise import finished, full_points, result, seconds


def test_seconds():
    """`seconds("3", "7.5")` returns `187.5`, and `seconds("0", "59")` returns `59.0`."""
    assert seconds("3", "7.5") == 187.5
    assert seconds("0", "59") == 59.0


def test_seconds_are_float():
    """`seconds("2", "30")` is a float too, `150.0`."""
    assert seconds("2", "30") == 150
    assert type(seconds("2", "30")) is float


def test_full_points():
    """`full_points("8.9")` returns `8`: the fraction is dropped, and nothing is rounded up."""
    assert full_points("8.9") == 8
    assert full_points("0.5") == 0


def test_whole_points():
    """`full_points("10")` returns the int `10`; a text without a point works as well."""
    assert full_points("10") == 10
    assert type(full_points("10")) is int


def test_yes():
    """`finished` returns `True` for `"yes"`, `"YES"` and `"Yes"`."""
    assert finished("yes") is True
    assert finished("YES") is True
    assert finished("Yes") is True


def test_everything_else():
    """`finished` returns `False` for `"no"`, for `"False"` and for an empty text."""
    assert finished("no") is False
    assert finished("False") is False
    assert finished("") is False


def test_result():
    """`result("Ada", 12, 187.5)` returns the text `Ada (12): 187.5 s`."""
    assert result("Ada", 12, 187.5) == "Ada (12): 187.5 s"


def test_one_place():
    """There is always one place: `150.0` is shown as 150.0, and `61.25001` as 61.3."""
    assert result("Bo", 7, 150.0) == "Bo (7): 150.0 s"
    assert result("Cy", 104, 61.25001) == "Cy (104): 61.3 s"
