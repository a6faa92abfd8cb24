"""Whether the four functions can be called as people order, and in no other way."""

import exercise
from checks import raises
from exercise import note, price, staff_price, table


def test_plain_price():
    """`price(30)` returns `900`."""
    assert price(30) == 900


def test_toppings():
    """Each topping costs 120, however many there are: `price(30, "ham", "olives")` is `1140`."""
    assert price(30, "ham", "olives") == 1140
    assert price(20, "ham", "corn", "egg", "basil", "ham") == 1200


def test_delivery():
    """`price(30, "ham", delivery=True)` returns `1420`; with `delivery=False` it is `1020`."""
    assert price(30, "ham", delivery=True) == 1420
    assert price(30, "ham", delivery=False) == 1020


def test_staff_price():
    """`staff_price` takes the same arguments: `staff_price(30, "ham", delivery=True)` is `710`."""
    assert staff_price(30) == 450
    assert staff_price(30, "ham", "olives") == 570
    assert staff_price(30, "ham", delivery=True) == 710


def test_staff_price_is_whole():
    """Half a cent is dropped: `staff_price(25, "ham")` is 435, and a half price is an `int`."""
    assert staff_price(25, "ham") == 435
    assert type(staff_price(30)) is int


def test_staff_price_of_tomorrow():
    """When `price` changes its price or takes one more option, `staff_price` follows."""
    before = exercise.price
    exercise.price = lambda size, *, sauce="tomato": size * 10 + len(sauce)
    try:
        assert staff_price(30, sauce="cream!") == 153
    finally:
        exercise.price = before


def test_staff_price_refuses():
    """What `price` does not know is a `TypeError` here, too: `staff_price(30, delivry=True)`."""
    with raises(TypeError):
        staff_price(30, delivry=True)


def test_table():
    """`table("Friday")` is for 2 people, and `table("Friday", 5)` for 5; neither has a window."""
    assert table("Friday") == "Friday: 2 people"
    assert table("Friday", 5) == "Friday: 5 people"


def test_window():
    """`table("Sunday", window=True)` returns `Sunday: 2 people, by the window`."""
    assert table("Sunday", window=True) == "Sunday: 2 people, by the window"
    assert table("Sunday", 4, window=True) == "Sunday: 4 people, by the window"


def test_window_by_name():
    """`table("Sunday", 4, True)` is a `TypeError`: nobody could tell what is true there."""
    with raises(TypeError):
        table("Sunday", 4, True)


def test_note():
    """`note("calzone", ["pizza"])` returns `["pizza", "calzone"]`."""
    assert note("calzone", ["pizza"]) == ["pizza", "calzone"]


def test_new_slip():
    """Each call without a slip begins a new one; nothing of the last order is on it."""
    assert note("calzone") == ["calzone"]
    assert note("salad") == ["salad"]


def test_own_slip():
    """The caller's list itself gets the order, also when it was empty."""
    mine = []
    note("calzone", mine)
    assert mine == ["calzone"]
    assert note("salad", mine) is mine
