"""Whether each comment was answered, in the code and in words."""

import ast

from checks import source
from exercise import ANSWERS, mean, warmest


def test_cold_week():
    """Comment 1: `warmest([("Mon", -5), ("Tue", -2)])` is `Tue`."""
    assert warmest([("Mon", -5), ("Tue", -2)]) == "Tue"
    assert warmest([("Mon", -5), ("Tue", -9)]) == "Mon"
    assert warmest([("Mon", 3), ("Tue", 19.5), ("Wed", 8)]) == "Tue"


def test_freezing_day():
    """A week whose warmest day has exactly 0 degrees has a warmest day."""
    assert warmest([("Mon", -5), ("Tue", 0), ("Wed", -1)]) == "Tue"


def test_no_days():
    """As the description says, `warmest([])` is `None`."""
    assert warmest([]) is None


def test_zero_counts():
    """Comment 2: `mean([0, 10])` is `5.0`, and only `None` is left out."""
    assert mean([0, 10]) == 5.0
    assert mean([0, None, 10]) == 5.0
    assert mean([0, 0]) == 0


def test_no_readings():
    """Comment 3: `mean([])` and `mean([None, None])` are `None`."""
    assert mean([]) is None
    assert mean([None, None]) is None


def test_first_of_equals():
    """The description's rule holds: of equally warm days the first, below zero as well."""
    assert warmest([("Mon", 21), ("Tue", 21), ("Wed", 20)]) == "Mon"
    assert warmest([("Mon", -8), ("Tue", -3), ("Wed", -3)]) == "Tue"


def test_names():
    """Comment 5: no name in `mean` has a single letter."""
    found = [node for node in ast.parse(source()).body if getattr(node, "name", "") == "mean"]
    names = {getattr(node, "id", getattr(node, "arg", "")) for node in ast.walk(found[-1])}
    short = sorted(name for name in names if name and len(name) == 1)
    assert not short, f"still there: {', '.join(short)}"


def test_rounding_stays():
    """What worked still works: `mean([20.1, 20.2, 20.2])` is `20.2`, and arguments stay as is."""
    readings = [20.1, 20.2, 20.2]
    assert mean(readings) == 20.2
    assert mean([-1.5, None]) == -1.5
    assert readings == [20.1, 20.2, 20.2]


def test_every_comment_has_an_answer():
    """Each of the five comments has a reply that begins with `Done` or `Not done, because`."""
    assert sorted(ANSWERS) == [1, 2, 3, 4, 5]
    for number, text in ANSWERS.items():
        fits = text.startswith(("Done", "Not done, because"))
        assert fits, f"the reply to comment {number} begins otherwise"


def test_says_what_was_done():
    """A reply says more than `Done`: five words or more."""
    for number, text in sorted(ANSWERS.items()):
        assert len(text.split()) >= 5, f"the reply to comment {number} is too short"


def test_mistaken_comment():
    """The mistaken comment is declined, with the issue's number as evidence; the others are not."""
    declined = [n for n, text in sorted(ANSWERS.items()) if text.startswith("Not done, because")]
    assert len(declined) == 1, f"declined: {declined or 'none'}; one comment is mistaken"
    assert declined == [4], f"comment {declined[0]} is right; which contradicts the description?"
    assert "#9" in ANSWERS[4], "name the evidence: the number of the issue"
