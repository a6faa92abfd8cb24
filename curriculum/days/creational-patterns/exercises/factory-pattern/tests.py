"""Whether tiles register themselves and levels are made of them; each test has a new game."""

from checks import module, raises, source
from exercise import Floor, Level, Wall, Water, make_tile, tile


def names(level):
    return [[type(made).__name__ for made in row] for row in level.rows]


def test_make_tile():
    """`make_tile` gives a `Wall` for `#`, a `Floor` for `.` and a `Water` for `~`."""
    assert type(make_tile("#")) is Wall
    assert type(make_tile(".")) is Floor
    assert type(make_tile("~")) is Water


def test_registered():
    """`TILES` leads from each sign to its class."""
    game = module(source())
    assert game.TILES == {"#": game.Wall, ".": game.Floor, "~": game.Water}


def test_new_each_time():
    """Each call of `make_tile` makes a new object: two walls are two objects."""
    assert make_tile("#") is not make_tile("#")


def test_unknown_sign():
    """`make_tile("?")` raises a `ValueError`: `no tile '?', only # . ~`."""
    game = module(source())
    with raises(ValueError) as caught:
        game.make_tile("?")
    assert caught.message == "no tile '?', only # . ~"


def test_new_kind():
    """A new class with `@tile("^")` above it can be made at once, and is named in the error."""
    game = module(source())

    @game.tile("^")
    class Trap:
        walkable = True

    assert type(game.make_tile("^")) is Trap
    with raises(ValueError) as caught:
        game.make_tile("?")
    assert caught.message == "no tile '?', only # . ~ ^"


def test_decorator_hands_the_class_on():
    """The decorator returns the class itself, so that its name can still be used."""

    class Door:
        pass

    assert tile("D")(Door) is Door


def test_taken_sign():
    """Registering a second class for `#` raises a `ValueError`, and `#` is still a wall."""
    game = module(source())
    with raises(ValueError):
        game.tile("#")(type("Hedge", (), {}))
    assert type(game.make_tile("#")) is game.Wall


def test_from_text():
    """`Level.from_text("##\\n.~").rows` has a list for each line, with a tile for each sign."""
    level = Level.from_text("##\n.~")
    assert names(level) == [["Wall", "Wall"], ["Floor", "Water"]]
    assert Level.from_text("").rows == []


def test_level_of_ready_rows():
    """`Level(rows)` takes rows that are there already."""
    rows = [[Floor()]]
    assert Level(rows).rows == rows


def test_from_text_of_a_subclass():
    """`from_text` of a subclass of `Level` gives an object of the subclass."""

    class BonusLevel(Level):
        pass

    assert type(BonusLevel.from_text("#")) is BonusLevel
