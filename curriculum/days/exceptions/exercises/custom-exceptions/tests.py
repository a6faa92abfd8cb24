"""Whether the exceptions say what went wrong, and the functions raise the right ones."""

from checks import raises
from exercise import (
    AllTakenError,
    LockerError,
    NoLockerError,
    TakenError,
    rent,
    rent_one_of,
)


def pool():
    return {1: "Ada", 2: None, 3: "Bo", 4: None}


def test_family():
    """`LockerError` is an `Exception`, and the other three are kinds of `LockerError`."""
    assert issubclass(LockerError, Exception)
    assert issubclass(NoLockerError, LockerError)
    assert issubclass(TakenError, LockerError)
    assert issubclass(AllTakenError, LockerError)


def test_not_one_another():
    """The three are different: a `TakenError` is no `NoLockerError`, nor the other way round."""
    assert not issubclass(TakenError, NoLockerError)
    assert not issubclass(NoLockerError, TakenError)
    assert not issubclass(AllTakenError, (TakenError, NoLockerError))


def test_no_locker_error():
    """`NoLockerError(9)` says `there is no locker 9`, and its `number` is 9."""
    error = NoLockerError(9)
    assert str(error) == "there is no locker 9"
    assert error.number == 9


def test_taken_error():
    """`TakenError(3, "Ada")` says `locker 3 is taken by Ada`, and has both as attributes."""
    error = TakenError(3, "Ada")
    assert str(error) == "locker 3 is taken by Ada"
    assert error.number == 3
    assert error.owner == "Ada"


def test_rent():
    """`rent(lockers, 2, "Cy")` gives locker 2 to Cy, and leaves the others alone."""
    lockers = pool()
    rent(lockers, 2, "Cy")
    assert lockers == {1: "Ada", 2: "Cy", 3: "Bo", 4: None}


def test_rent_taken():
    """Renting a taken locker raises `TakenError` with the name of the one who has it."""
    lockers = pool()
    with raises(TakenError) as caught:
        rent(lockers, 3, "Cy")
    assert caught.error.number == 3
    assert caught.error.owner == "Bo"
    assert lockers == pool()


def test_rent_unknown():
    """Renting locker 9 raises `NoLockerError`, and no locker 9 comes into being."""
    lockers = pool()
    with raises(NoLockerError) as caught:
        rent(lockers, 9, "Cy")
    assert caught.error.number == 9
    assert lockers == pool()


def test_rent_one_of():
    """`rent_one_of` takes the first free one in the order of the list, and returns its number."""
    lockers = pool()
    assert rent_one_of(lockers, [3, 4, 2], "Cy") == 4
    assert lockers == {1: "Ada", 2: None, 3: "Bo", 4: "Cy"}


def test_all_taken():
    """If all are taken, or none is asked for, `AllTakenError` is raised and nothing changes."""
    lockers = pool()
    with raises(AllTakenError):
        rent_one_of(lockers, [1, 3], "Cy")
    with raises(AllTakenError):
        rent_one_of(lockers, [], "Cy")
    assert lockers == pool()


def test_unknown_among_them():
    """A number that does not exist stops the search: the `NoLockerError` comes out."""
    lockers = pool()
    with raises(NoLockerError):
        rent_one_of(lockers, [1, 9, 2], "Cy")
    assert lockers == pool()


def test_free_before_unknown():
    """What stands behind the first free one does not matter any more."""
    assert rent_one_of(pool(), [2, 9], "Cy") == 2
