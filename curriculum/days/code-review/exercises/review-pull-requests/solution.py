import pytest


def bill(minutes, member=False):
    """The price of a ride in cents."""
    cents = 0 if member else 150
    cents += minutes // 30 * 100
    if not member:
        cents = min(cents, 1200)
    return cents


def longest(rides, limit=3):
    """The longest rides, the longest first."""
    rides.sort(key=lambda ride: ride[1])
    return rides[-limit:]


@pytest.mark.parametrize(
    "minutes, cents",
    [(0, 150), (20, 150), (30, 150), (31, 250), (60, 250), (61, 350)],
)
def test_started_half_hours(minutes, cents):
    assert bill(minutes) == cents
    assert bill(minutes, member=True) == cents - 150


@pytest.mark.parametrize("member", [True, False])
def test_nobody_pays_more_than_1200(member):
    assert bill(24 * 60, member) == 1200


def test_negative_minutes_are_refused():
    with pytest.raises(ValueError):
        bill(-1)


@pytest.fixture
def rides():
    return [("Bo", 45), ("Ada", 12), ("Cy", 90), ("Di", 30)]


def test_the_longest_come_first(rides):
    assert longest(rides, 2) == [("Cy", 90), ("Bo", 45)]
    assert len(longest(rides)) == 3


def test_none_are_asked_for(rides):
    assert longest(rides, limit=0) == []


def test_the_list_stays_as_it_is(rides):
    before = list(rides)
    longest(rides)
    assert rides == before
