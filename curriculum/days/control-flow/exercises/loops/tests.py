"""Whether the three loops of the walk add, draw and count as they should."""

from checks import printed
from exercise import climb, hours, profile


def test_climb():
    """`climb([500, 620, 600, 750])` returns `270`: 120 up, then down, then 150 up."""
    assert climb([500, 620, 600, 750]) == 270


def test_only_down():
    """Going down counts as nothing: `climb([900, 700, 100])` returns `0`."""
    assert climb([900, 700, 100]) == 0


def test_back_to_start():
    """A round trip goes up as well: `climb([300, 450, 300])` returns `150`."""
    assert climb([300, 450, 300]) == 150


def test_nothing_to_climb():
    """`climb([480])` and `climb([])` return `0`."""
    assert climb([480]) == 0
    assert climb([]) == 0


def test_profile():
    """`profile([340, 500])` prints the two lines `1 ###` and `2 #####`."""
    assert printed(profile, [340, 500]) == "1 ###\n2 #####\n"


def test_flat_profile():
    """A height under 100 gets its number and no `#`."""
    lines = printed(profile, [90, 100]).splitlines()
    assert [line.rstrip() for line in lines] == ["1", "2 #"]


def test_first_hours():
    """`hours(5)` returns `1`, and `hours(6)` returns `2`; what has begun counts as a whole hour."""
    assert hours(1) == 1
    assert hours(5) == 1
    assert hours(6) == 2
    assert hours(9) == 2


def test_later_hours():
    """After 3 hours and 12 km you walk 2 km an hour: `hours(14)` is `4`, `hours(30)` is `12`."""
    assert hours(12) == 3
    assert hours(13) == 4
    assert hours(14) == 4
    assert hours(30) == 12


def test_no_walk():
    """`hours(0)` returns `0`."""
    assert hours(0) == 0
