"""Whether each pet has its own name, hunger and food, and the limit is for all."""

from exercise import Pet


def test_new_pet():
    """`Pet("Tom")` has the name Tom, a hunger of 5 and an empty list `eaten`."""
    tom = Pet("Tom")
    assert tom.name == "Tom"
    assert tom.hunger == 5
    assert tom.eaten == []


def test_other_hunger():
    """`Pet("Ada", 9)` begins with a hunger of 9, and `Pet("Bo", 0)` with 0."""
    assert Pet("Ada", 9).hunger == 9
    assert Pet("Bo", 0).hunger == 0


def test_wait():
    """`tom.wait(3)` raises the hunger from 5 to 8, and another hour to 9."""
    tom = Pet("Tom")
    tom.wait(3)
    assert tom.hunger == 8
    tom.wait(1)
    assert tom.hunger == 9


def test_wait_long():
    """The hunger never rises above 10: after `wait(24)` it is 10."""
    tom = Pet("Tom")
    tom.wait(24)
    assert tom.hunger == 10


def test_feed():
    """`ada.feed("fish")` lowers the hunger by 2, and `ada.feed("fish", 2)` by 4."""
    ada = Pet("Ada", 9)
    ada.feed("fish")
    assert ada.hunger == 7
    ada.feed("fish", 2)
    assert ada.hunger == 3


def test_feed_much():
    """The hunger never falls below 0: five portions for a hunger of 3 leave 0."""
    bo = Pet("Bo", 3)
    bo.feed("corn", 5)
    assert bo.hunger == 0


def test_eaten():
    """Each food is added once to the end of `eaten`, whatever the number of portions."""
    ada = Pet("Ada")
    ada.feed("fish", 3)
    ada.feed("corn")
    assert ada.eaten == ["fish", "corn"]


def test_own_food():
    """What one pet has eaten does not appear with another."""
    ada, tom = Pet("Ada"), Pet("Tom")
    ada.feed("fish")
    assert tom.eaten == []
    assert tom.hunger == 5


def test_nothing_returned():
    """`wait` and `feed` return nothing."""
    tom = Pet("Tom")
    assert tom.wait(1) is None
    assert tom.feed("corn") is None


def test_is_hungry():
    """A pet is hungry from 7 on: with 6 it is not, with 7 and 10 it is."""
    assert Pet("Ada", 6).is_hungry() is False
    assert Pet("Ada", 7).is_hungry() is True
    assert Pet("Ada", 10).is_hungry() is True


def test_limit():
    """`Pet.limit` is 7 and holds for all: with `Pet.limit = 9`, a hunger of 8 is none."""
    tom = Pet("Tom", 8)
    assert Pet.limit == 7
    Pet.limit = 9
    try:
        assert tom.is_hungry() is False
    finally:
        Pet.limit = 7
