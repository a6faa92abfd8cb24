"""Whether the right ships are found, and every alarm has a limit of its own."""

from exercise import alarms, best, by_length, fastest

ALBA, BORA, CORA, DUNA = ("Alba", 90, 18), ("Bora", 40, 31), ("Cora", 120, 22), ("Duna", 8, 5)


def fleet():
    return [ALBA, BORA, DUNA, CORA]


def test_fastest():
    """`fastest` returns the whole tuple of the fastest ship, here `("Bora", 40, 31)`."""
    assert fastest(fleet()) == BORA


def test_fastest_of_one():
    """A ship that is alone is the fastest."""
    assert fastest([DUNA]) == DUNA


def test_by_length():
    """`by_length` returns the ships from the longest to the shortest, compared as numbers."""
    assert by_length(fleet()) == [CORA, ALBA, BORA, DUNA]


def test_order_unchanged():
    """`by_length` returns a new list, and the caller's list keeps its order."""
    ships = fleet()
    result = by_length(ships)
    assert ships == [ALBA, BORA, DUNA, CORA]
    assert result is not ships


def test_best():
    """`best(ships, lambda ship: ship[1] * ship[2])` returns the name `Cora`."""
    assert best(fleet(), lambda ship: ship[1] * ship[2]) == "Cora"


def test_best_of_another_kind():
    """Another `score` finds another ship: with the negative length it is the shortest, `Duna`."""
    assert best(fleet(), lambda ship: -ship[1]) == "Duna"
    assert best(fleet(), lambda ship: ship[2]) == "Bora"


def test_alarms_are_functions():
    """`alarms([8, 20])` returns a list of two functions."""
    made = alarms([8, 20])
    assert type(made) is list
    assert [callable(alarm) for alarm in made] == [True, True]


def test_own_limits():
    """Each alarm keeps its own limit: of those for 8 and 20, only the first rings at 12."""
    near, far = alarms([8, 20])
    assert near(12) is True
    assert far(12) is False


def test_at_the_limit():
    """A speed equal to the limit is not above it."""
    near, far = alarms([8, 20])
    assert near(8) is False
    assert far(20) is False
    assert far(20.5) is True
