"""Whether the fast statement says what the slow one said, and what it costs."""

import random

from exercise import statement


def slowly(rides, bikes, rate):
    """The function as it was: the judge."""
    result = []
    for member, _, _ in rides:
        if member not in [name for name, _ in result]:
            theirs = [(bike, day) for rider, bike, day in rides if rider == member]
            prices = [rate(k, day) for bike, day in theirs for n, k in bikes if n == bike]
            result.append((member, sum(prices)))
    return result


def price(kind, day):
    return len(kind) * 100 + day


class Name(str):
    """A name that counts how often it is compared."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other):
        Name.compared += 1
        return str.__eq__(self, other)


def comparisons(members, rides, bikes):
    """How many comparisons of names a statement of that size takes."""
    many = [(Name(f"m{n % members}"), Name(f"b{n % bikes}"), n % 7) for n in range(rides)]
    stock = [(Name(f"b{n}"), "town") for n in range(bikes)]
    Name.compared = 0
    statement(many, stock, price)
    return Name.compared


def questions(rides, bikes):
    """What `rate` is asked for one statement."""
    asked = []
    statement(rides, bikes, lambda kind, day: asked.append((kind, day)) or 0)
    return asked


BIKES = [("b1", "town"), ("b2", "cargo"), ("b3", "town")]


def test_sums():
    """Each member's rides are added up; two bikes may have different rates."""
    rides = [("Ada", "b1", 1), ("Ada", "b2", 2), ("Bo", "b3", 1)]
    assert statement(rides, BIKES, price) == [("Ada", 903), ("Bo", 401)]


def test_order():
    """Members come in the order of their first ride, and each once."""
    rides = [("Cy", "b1", 1), ("Ada", "b1", 1), ("Cy", "b1", 2), ("Bo", "b1", 1)]
    assert [name for name, _ in statement(rides, BIKES, price)] == ["Cy", "Ada", "Bo"]


def test_unknown_bike():
    """A ride on an unknown bike costs nothing, but its member is listed."""
    rides = [("Ada", "b9", 1), ("Bo", "b1", 1), ("Bo", "b9", 1)]
    assert statement(rides, BIKES, price) == [("Ada", 0), ("Bo", 401)]


def test_nothing():
    """Without rides, the statement is an empty list."""
    assert statement([], BIKES, price) == []


def test_like_the_slow_one():
    """On 100 random months, large and small, it says the same as the slow version."""
    dice = random.Random(7)
    for _ in range(100):
        rides = [
            (dice.choice("ABCD"), dice.choice(["b1", "b2", "b3", "b4"]), dice.randrange(3))
            for _ in range(dice.randrange(9))
        ]
        expected = slowly(rides, BIKES, price)
        assert statement(rides, BIKES, price) == expected, (
            f"For {rides} it returns {statement(rides, BIKES, price)}; wanted: {expected}"
        )


def test_rate_asked_once():
    """`rate` is asked once for each kind and day, even when the answer is 0."""
    rides = [("Ada", "b1", 1), ("Bo", "b3", 1), ("Ada", "b1", 1), ("Ada", "b1", 2)]
    assert sorted(questions(rides, BIKES)) == [("town", 1), ("town", 2)]


def test_rate_not_asked_ahead():
    """`rate` is asked only for kinds and days that come up in the rides."""
    assert questions([("Ada", "b2", 5)], BIKES) == [("cargo", 5)]
    assert questions([("Ada", "b9", 5)], BIKES) == []


def test_next_month():
    """Nothing is kept: a second statement with other rates uses those."""
    rides = [("Ada", "b1", 1)]
    assert statement(rides, BIKES, lambda kind, day: 400) == [("Ada", 400)]
    assert statement(rides, BIKES, lambda kind, day: 450) == [("Ada", 450)]


def test_many_members():
    """Comparisons grow like the rides: about ten for each are more than enough."""
    done = comparisons(members=100, rides=200, bikes=5)
    assert done <= 2000, f"{done} comparisons for 200 rides of 100 members; wanted: at most 2000"


def test_many_bikes():
    """Many bikes don't make each ride more work: no search through `bikes`."""
    done = comparisons(members=5, rides=200, bikes=100)
    assert done <= 3000, f"{done} comparisons for 200 rides and 100 bikes; wanted: at most 3000"


def test_arguments_untouched():
    """The lists that it is given stay as they are."""
    rides, bikes = [("Bo", "b1", 1), ("Ada", "b2", 1)], list(BIKES)
    statement(rides, bikes, price)
    assert rides == [("Bo", "b1", 1), ("Ada", "b2", 1)]
    assert bikes == BIKES
