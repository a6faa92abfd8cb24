"""Whether the tool tells the three fates apart, and leaves the collector as it was."""

import gc

from checks import raises
from exercise import how_freed, quiet


class Thing:
    """Something that can be referred to weakly."""


def pair():
    """Two things that hold each other; nobody else does."""
    left, right = Thing(), Thing()
    left.other, right.other = right, left
    return left


def test_counting():
    """`how_freed(Thing)` is `"counting"` for an object that nothing refers to."""
    assert how_freed(Thing) == "counting"


def test_collector():
    """It is `"collector"` for an object in a cycle that nobody else holds."""
    assert how_freed(pair) == "collector"


def test_never():
    """It is `"never"` for an object that is also in a list elsewhere."""
    kept = []

    def remembered():
        kept.append(Thing())
        return kept[0]

    assert how_freed(remembered) == "never"


def test_cycle_that_is_held():
    """A cycle to which a name still leads is `"never"`, too."""
    kept = [pair()]
    assert how_freed(lambda: kept[0].other) == "never"


def test_off_inside():
    """Inside `with quiet():` the automatic runs are off, and on again after it."""
    gc.enable()
    with quiet():
        inside = gc.isenabled()
    assert inside is False
    assert gc.isenabled() is True


def test_stays_off():
    """Where they were off before the block, they are off after it."""
    gc.disable()
    try:
        with quiet():
            pass
        assert gc.isenabled() is False
    finally:
        gc.enable()


def test_failing_block():
    """Also after a block that raised, they are on again, and the error gets through."""
    try:
        with raises(ZeroDivisionError), quiet():
            print(1 / 0)
        assert gc.isenabled() is True
    finally:
        gc.enable()


def test_off_while_making():
    """`how_freed` keeps them off while `make` runs, and leaves them on."""
    seen = []

    def curious():
        seen.append(gc.isenabled())
        return Thing()

    how_freed(curious)
    assert seen == [False]
    assert gc.isenabled() is True


def test_failing_make():
    """If `make` raises, its error gets through, and the automatic runs are on again."""
    try:
        with raises(ZeroDivisionError):
            how_freed(lambda: 1 / 0)
        assert gc.isenabled() is True
    finally:
        gc.enable()
