"""Whether the six names are tied to objects of the right types."""

from exercise import name, open_now, owner, rating, seats, sign


def test_seats():
    """`seats` is an `int` of at least 1."""
    assert type(seats) is int
    assert seats >= 1


def test_rating():
    """`rating` is a `float` from 0.0 to 5.0; write a whole one with a point, such as `4.0`."""
    assert type(rating) is float
    assert 0.0 <= rating <= 5.0, f"rating is {rating}"


def test_name():
    """`name` is a text with something in it."""
    assert type(name) is str
    assert name.strip() != ""


def test_open_now():
    """`open_now` is `True` or `False`, without quotes."""
    assert type(open_now) is bool


def test_owner():
    """`owner` is tied to `None`."""
    assert owner is None


def test_sign():
    """`sign` is the name, then space, colon, space, then the seats."""
    assert sign == f"{name} : {seats}"
