"""Whether matches and rankings are taken apart and put together rightly."""

from checks import raises
from exercise import goal_range, headline, podium, turned

MATCH = ("Rovers", "United", 2, 1)


def test_headline():
    """`headline(("Rovers", "United", 2, 1))` returns `Rovers 2:1 United`."""
    assert headline(MATCH) == "Rovers 2:1 United"
    assert headline(("City", "Town", 0, 0)) == "City 0:0 Town"


def test_turned():
    """`turned` swaps the teams and the goals: `("United", "Rovers", 1, 2)`."""
    assert turned(MATCH) == ("United", "Rovers", 1, 2)


def test_turned_twice():
    """`turned` returns a tuple, and turned twice it is the first one again."""
    assert type(turned(MATCH)) is tuple
    assert turned(turned(MATCH)) == MATCH


def test_unpacked():
    """A match with a value too few is a `ValueError` at once, as unpacking makes it."""
    with raises(ValueError):
        headline(("Rovers", "United", 2))
    with raises(ValueError):
        turned(("Rovers", "United", 2))


def test_podium():
    """`podium` returns the first three, and all others in one list."""
    ranking = ["Rovers", "City", "Albion", "United", "Town"]
    assert podium(ranking) == ("Rovers", "City", "Albion", ["United", "Town"])


def test_small_podium():
    """With three teams, the list of the others is empty; with four, it is a list of one."""
    assert podium(["City", "Town", "United"]) == ("City", "Town", "United", [])
    assert podium(["A", "B", "C", "D"]) == ("A", "B", "C", ["D"])


def test_ranking_unchanged():
    """The ranking itself keeps all its teams."""
    ranking = ["City", "Town", "United", "Rovers"]
    podium(ranking)
    assert ranking == ["City", "Town", "United", "Rovers"]


def test_goal_range():
    """`goal_range` returns the fewest and the most goals of a match, as a tuple of two."""
    matches = [MATCH, ("City", "Town", 0, 0), ("Town", "United", 1, 4)]
    assert goal_range(matches) == (0, 5)


def test_goal_range_of_one():
    """For a single match with 3 goals, both numbers are 3."""
    assert goal_range([MATCH]) == (3, 3)
    assert goal_range([("City", "Town", 0, 6)]) == (6, 6)
