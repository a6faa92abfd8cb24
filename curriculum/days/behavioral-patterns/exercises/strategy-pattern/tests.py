"""Whether the rules are right, can be exchanged and combined, and leave the scores alone."""

from checks import raises
from exercise import RULES, best_of, mean, middle, result, result_by_name, times


def test_mean():
    """`mean([7, 9, 4, 8])` is `7`, and `mean([5])` is `5`."""
    assert mean([7, 9, 4, 8]) == 7
    assert mean([5]) == 5


def test_middle():
    """`middle` leaves out one highest and one lowest score: of 7, 9, 4, 8 remain 7 and 8."""
    assert middle([7, 9, 4, 8]) == 7.5
    assert middle([9, 9, 9, 2, 3]) == 7
    assert middle([1, 5, 6]) == 5


def test_middle_of_few():
    """With one or two scores, `middle` is the mean of all."""
    assert middle([8, 6]) == 7
    assert middle([8]) == 8


def test_best_of():
    """`best_of(2)` gives a rule: the mean of the two highest scores."""
    assert best_of(2)([7, 9, 4, 8]) == 8.5
    assert best_of(1)([7, 9, 4, 8]) == 9


def test_best_of_more_than_there_are():
    """If there are fewer scores than wanted, `best_of` takes all."""
    assert best_of(5)([6, 8]) == 7


def test_rules_remember():
    """Two rules made by `best_of` don't disturb each other."""
    one, three = best_of(1), best_of(3)
    assert (one([9, 6, 3]), three([9, 6, 3])) == (9, 6)


def test_times():
    """`times(2, middle)` gives a rule: twice what `middle` gives. Such rules can be stacked."""
    assert times(2, middle)([7, 9, 4, 8]) == 15
    assert times(3, times(2, mean))([5]) == 30


def test_scores_stay():
    """No rule changes the list of scores."""
    scores = [7, 9, 4, 8]
    for rule in (mean, middle, best_of(2), times(2, middle)):
        rule(scores)
        assert scores == [7, 9, 4, 8]


def test_result():
    """`result` uses `mean` unless told otherwise, and any rule that it is given."""
    assert result([7, 9, 4, 8]) == 7.0
    assert result([7, 9, 4, 8], middle) == 7.5
    assert result([7, 9, 4, 8], lambda scores: scores[0]) == 7


def test_rounded():
    """`result` rounds to one decimal, once, at the end: twice 3.333 is `6.7`."""
    assert result([3, 3, 4]) == 3.3
    assert result([3, 3, 4], times(2, mean)) == 6.7


def test_no_scores():
    """Without scores, `result` raises a `ValueError`, whatever the rule."""
    for rule in (mean, middle, best_of(3), len):
        with raises(ValueError):
            result([], rule)


def test_by_name():
    """`result_by_name` finds the rules `mean`, `middle` and `best three`."""
    found = [result_by_name([7, 9, 4, 8], name) for name in ("mean", "middle", "best three")]
    assert found == [7.0, 7.5, 8.0]


def test_unknown_name():
    """An unknown name is a `ValueError`: `no rule 'sum', only mean, middle, best three`."""
    with raises(ValueError) as caught:
        result_by_name([7], "sum")
    assert caught.message == "no rule 'sum', only mean, middle, best three"


def test_new_rule():
    """A rule that is put into `RULES` later is found as well."""
    RULES["first"] = lambda scores: scores[0]
    assert result_by_name([4, 9], "first") == 4
    del RULES["first"]
