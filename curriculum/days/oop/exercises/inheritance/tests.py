"""Whether the new kinds are bikes, differ where they should, and can be counted together."""

import exercise
from checks import raises
from exercise import Bike, CargoBike, EBike, takings


def test_are_bikes():
    """An `EBike` and a `CargoBike` are bikes as well: `isinstance(EBike(7), Bike)` is true."""
    assert isinstance(EBike(7), Bike)
    assert isinstance(CargoBike(3), Bike)


def test_bike_unchanged():
    """The ordinary bike is as before: 2 hours cost 600."""
    assert Bike(1).price(2) == 600
    assert Bike(1).describe() == "Bike 1"


def test_set_up():
    """An `EBike` has its number and its charge; the charge is 100 if nothing is said."""
    assert EBike(7).battery == 100
    assert EBike(7, 40).battery == 40
    assert EBike(7, 40).number == 7


def test_describe():
    """`EBike(7).describe()` returns `EBike 7`, by the method of `Bike`."""
    assert EBike(7).describe() == "EBike 7"
    assert CargoBike(3).describe() == "CargoBike 3"


def test_ebike_price():
    """`EBike(7).price(2)` is `800`: 600 as for a bike, and 200 for charging."""
    assert EBike(7).price(2) == 800
    assert EBike(7).price(0) == 200


def test_price_follows():
    """When `Bike` counts otherwise tomorrow, `EBike` follows and adds its 200."""
    before = exercise.Bike.price
    exercise.Bike.price = lambda self, hours: 1000 + hours
    try:
        assert EBike(7).price(5) == 1205
    finally:
        exercise.Bike.price = before


def test_ride():
    """`ride(15)` takes 30 percent: 70 are left of 100. Just enough is enough."""
    red = EBike(7)
    red.ride(15)
    assert red.battery == 70
    red.ride(35)
    assert red.battery == 0


def test_ride_too_far():
    """`ride(21)` with 40 percent raises a `ValueError`, and the 40 percent are still there."""
    red = EBike(7, 40)
    with raises(ValueError):
        red.ride(21)
    assert red.battery == 40


def test_cargo_bike():
    """`CargoBike` has a rate of 800, and `CargoBike(3).price(2)` is `1600`."""
    assert CargoBike.rate == 800
    assert CargoBike(3).price(2) == 1600


def test_rates_apart():
    """The rate of `CargoBike` leaves that of the others at 300."""
    assert Bike.rate == 300
    assert EBike.rate == 300


def test_takings():
    """`takings` adds up the prices of all kinds: 600, 800 and 1600 are 3000."""
    assert takings([Bike(1), EBike(7), CargoBike(3)], 2) == 3000
    assert takings([], 2) == 0


def test_takings_of_new_kinds():
    """A tandem of next year counts with its own price, and so does anything with a `price`."""

    class Tandem(Bike):
        def price(self, hours):
            return 50

    class Scooter:
        def price(self, hours):
            return 7 * hours

    assert takings([Tandem(1), Scooter(), Bike(2)], 2) == 664
