"""Whether both plans keep their rules, and are as short as they can be."""

import random

from checks import raises
from exercise import firings, order


def shortest(counts, rest):
    """The least number of slots: the commonest glazes decide, or the number of firings."""
    most = max(counts.values())
    last = sum(number == most for number in counts.values())
    return max(sum(counts.values()), (most - 1) * (rest + 1) + last)


def wrong_in(plan, counts, rest):
    """What is wrong with a plan of firings, or nothing."""
    for glaze, number in counts.items():
        if plan.count(glaze) != number:
            return f"{glaze} is fired {plan.count(glaze)} times instead of {number}"
        slots = [slot for slot, fired in enumerate(plan) if fired == glaze]
        for one, two in zip(slots, slots[1:], strict=False):
            if two - one <= rest:
                return f"between slots {one} and {two}, {glaze} rests too short"
    return ""


def test_one_glaze():
    """With one glaze, the kiln stays cold while it rests, and the plan ends with a firing."""
    assert firings({"blue": 3}, 2) == ["blue", None, None, "blue", None, None, "blue"]
    assert firings({"blue": 2}, 0) == ["blue", "blue"]


def test_filled_gaps():
    """Other glazes fill the gaps."""
    plan = firings({"blue": 3, "white": 2}, 1)
    assert plan == ["blue", "white", "blue", "white", "blue"]


def test_most_left_first():
    """The glaze with most firings left comes first, wherever it stands in `counts`."""
    plan = firings({"white": 1, "blue": 3, "red": 2}, 1)
    assert plan == ["blue", "red", "blue", "white", "blue", "red"], f"The plan is {plan}"


def test_equals():
    """Among equals, the one that comes first in `counts` is taken, and not by the alphabet."""
    assert firings({"white": 1, "blue": 1, "red": 1}, 3) == ["white", "blue", "red"]


def test_nothing():
    """Without firings the plan is empty; a glaze with 0 firings doesn't come up."""
    assert firings({}, 2) == []
    assert firings({"white": 0, "blue": 1}, 2) == ["blue"]


def test_counts_untouched():
    """`counts` is as it was afterwards."""
    counts = {"blue": 2, "white": 1}
    firings(counts, 1)
    assert counts == {"blue": 2, "white": 1}


def test_rules_and_length():
    """200 random plans keep the rest, fire what is wanted, and are as short as possible."""
    dice = random.Random(5)
    for _ in range(200):
        counts = {name: dice.randrange(1, 6) for name in "abcd"[: dice.randrange(1, 5)]}
        rest = dice.randrange(4)
        plan = firings(counts, rest)
        case = f"For {counts} and rest {rest}, the plan is {plan}"
        assert not wrong_in(plan, counts, rest), f"{case}: {wrong_in(plan, counts, rest)}."
        told = f"{case}: {len(plan)} slots; {shortest(counts, rest)} are enough."
        assert len(plan) == shortest(counts, rest), told


def test_order():
    """Each job comes after what it needs; the more urgent of two ready ones comes first."""
    needs = {"a": ["c"], "b": [], "c": [], "d": ["b"]}
    assert order(needs, {"a": 0, "b": 2, "c": 3, "d": 1}) == ["b", "d", "c", "a"]


def test_order_waits():
    """A job isn't ready before the last of its needs is done."""
    needs = {"end": ["x", "y", "z"], "x": [], "y": [], "z": []}
    assert order(needs, {"end": 0, "x": 1, "y": 2, "z": 3}) == ["x", "y", "z", "end"]


def test_order_equals():
    """Equally urgent jobs come in the order of `needs`, not of the alphabet."""
    needs = {"sweep": [], "form": [], "mix": []}
    assert order(needs, {"mix": 1, "form": 1, "sweep": 1}) == ["sweep", "form", "mix"]


def test_order_becomes_ready():
    """A job that has just become ready overtakes less urgent ones that wait already."""
    needs = {"a": [], "b": ["a"], "c": [], "d": []}
    assert order(needs, {"a": 1, "b": 2, "c": 3, "d": 4}) == ["a", "b", "c", "d"]
    assert order(needs, {"a": 1, "b": 9, "c": 3, "d": 4}) == ["a", "c", "d", "b"]


def test_ring():
    """Jobs that wait for each other can never begin: `ValueError`, also if others could."""
    for needs in ({"a": ["b"], "b": ["a"]}, {"a": ["a"]}, {"x": [], "a": ["x", "b"], "b": ["a"]}):
        with raises(ValueError):
            order(needs, dict.fromkeys(needs, 1))


def test_no_jobs():
    """Without jobs, the order is empty."""
    assert order({}, {}) == []


def test_needs_untouched():
    """`needs` is as it was afterwards."""
    needs = {"a": ["b"], "b": []}
    order(needs, {"a": 1, "b": 2})
    assert needs == {"a": ["b"], "b": []}
