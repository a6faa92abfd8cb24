"""Whether journeys are whole, checked at the end, and independent of their builder."""

from checks import raises
from exercise import Journey, JourneyBuilder, Leg


def south():
    return JourneyBuilder("Ada").leg("Graz", "Zagreb", 220).leg("Zagreb", "Split", 360)


def test_chain():
    """`leg` returns the builder itself, so that the next call can follow."""
    builder = JourneyBuilder("Ada")
    assert builder.leg("Graz", "Zagreb", 220) is builder


def test_build():
    """`build` returns a `Journey` with the passenger and a tuple of the legs, in order."""
    journey = south().build()
    assert type(journey) is Journey
    assert journey.passenger == "Ada"
    assert journey.legs == (Leg("Graz", "Zagreb", 220), Leg("Zagreb", "Split", 360))


def test_minutes():
    """`journey.minutes` is the sum of the minutes of the legs: 220 and 360 are `580`."""
    assert south().build().minutes == 580
    assert Journey("Bob", (Leg("Graz", "Wien", 155),)).minutes == 155


def test_frozen():
    """A `Journey` is frozen: assigning to `journey.passenger` raises an `AttributeError`."""
    journey = Journey("Bob", (Leg("Graz", "Wien", 155),))
    with raises(AttributeError):
        journey.passenger = "Eve"


def test_no_leg():
    """Without a leg, `build` raises a `ValueError`: `a journey needs a leg`."""
    with raises(ValueError) as caught:
        JourneyBuilder("Ada").build()
    assert caught.message == "a journey needs a leg"


def test_gap():
    """When a leg starts elsewhere, `build` raises a `ValueError`: `no way from Split to Bari`."""
    with raises(ValueError) as caught:
        south().leg("Bari", "Rome", 240).build()
    assert caught.message == "no way from Split to Bari"


def test_gap_at_the_start():
    """A gap between the first two legs is found as well: `no way from Wien to Linz`."""
    builder = JourneyBuilder("Bob").leg("Graz", "Wien", 155).leg("Linz", "Wels", 20)
    with raises(ValueError) as caught:
        builder.leg("Wels", "Passau", 60).build()
    assert caught.message == "no way from Wien to Linz"


def test_leg_does_not_check():
    """`leg` takes every leg; only `build` looks for gaps."""
    builder = south()
    assert builder.leg("Bari", "Rome", 240) is builder


def test_builder_after_an_error():
    """After a failed `build`, the builder is as it was: with a leg added, it may succeed."""
    builder = JourneyBuilder("Ada")
    with raises(ValueError):
        builder.build()
    assert len(builder.leg("Graz", "Wien", 155).build().legs) == 1


def test_journey_is_independent():
    """A journey that was built does not change when its builder gets another leg."""
    builder = south()
    first = builder.build()
    second = builder.leg("Split", "Bari", 600).build()
    assert len(first.legs) == 2
    assert len(second.legs) == 3


def test_two_builders():
    """Two builders have nothing in common."""
    south()
    assert len(JourneyBuilder("Bob").leg("Graz", "Wien", 155).build().legs) == 1
