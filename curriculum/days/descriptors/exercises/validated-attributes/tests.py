"""Whether rules combine, fields guard, and records are whole or not at all."""

from checks import raises
from exercise import Field, Record, Ticket, at_least, kind, one_of


class Event(Record):
    """Something in the programme."""

    title = Field(kind(str))
    seats = Field(kind(int), at_least(10))


class Concert(Event):
    """An event with a field more, and one that is stricter."""

    band = Field(kind(str))
    seats = Field(kind(int), at_least(100))


def test_kind():
    """`kind(int)` returns a rule: for `"3"` it says `must be int`, for `3` it returns `None`."""
    assert kind(int)("3") == "must be int"
    assert kind(int)(3) is None
    assert kind(str)(3) == "must be str"


def test_at_least():
    """`at_least(5)` says `must be at least 5` for 4, and `None` for 5 and 6."""
    assert at_least(5)(4) == "must be at least 5"
    assert [at_least(5)(5), at_least(5)(6)] == [None, None]


def test_one_of():
    """`one_of("a", "b")` says `must be one of a, b` for anything else."""
    assert one_of("a", "b")("c") == "must be one of a, b"
    assert one_of("a", "b")("b") is None


def test_first_complaint():
    """A field applies its rules in order: the first complaint is the `ValueError`."""
    ticket = Ticket(row=3, part="circle")
    with raises(ValueError) as caught:
        ticket.row = "first"
    assert caught.message == "row must be int"
    with raises(ValueError) as caught:
        ticket.row = 0
    assert caught.message == "row must be at least 1"
    assert ticket.row == 3


def test_each_its_own():
    """Each object keeps its own values."""
    left, right = Ticket(row=3, part="circle"), Ticket(row=9, part="stalls")
    left.row = 4
    assert vars(left) == {"row": 4, "part": "circle"}
    assert vars(right) == {"row": 9, "part": "stalls"}


def test_not_set():
    """A field that was never set is an `AttributeError`; through the class it is the field."""

    class Loose:
        size = Field()

    assert hasattr(Loose(), "size") is False
    assert type(Loose.size) is Field


def test_fields():
    """`Event.fields()` is a dictionary from each name to its field, in order."""
    assert list(Event.fields()) == ["title", "seats"]
    assert Event.fields()["title"] is Event.title
    assert list(Ticket.fields()) == ["row", "part"]


def test_inherited_fields():
    """Inherited fields come first, and a field of the class itself replaces one of that name."""
    assert list(Concert.fields()) == ["title", "seats", "band"]
    assert Concert.fields()["seats"] is Concert.seats
    assert list(Event.fields()) == ["title", "seats"]


def test_missing():
    """`Ticket(row=3)` is a `TypeError` that names `part`."""
    with raises(TypeError) as caught:
        Ticket(row=3)
    assert "part" in caught.message


def test_unknown():
    """`Ticket(row=3, part="circle", price=9)` is a `TypeError` that names `price`."""
    with raises(TypeError) as caught:
        Ticket(row=3, part="circle", price=9)
    assert "price" in caught.message


def test_checked_from_the_start():
    """The values given at the beginning are checked, too."""
    with raises(ValueError):
        Ticket(row=3, part="roof")
    with raises(ValueError):
        Concert(title="Bach", seats=99, band="Quartet")
    assert Event(title="Talk", seats=10).seats == 10


def test_update():
    """`ticket.update(row=5, part="stalls")` changes both."""
    ticket = Ticket(row=3, part="circle")
    ticket.update(row=5, part="stalls")
    assert vars(ticket) == {"row": 5, "part": "stalls"}
    ticket.update()
    assert vars(ticket) == {"row": 5, "part": "stalls"}


def test_all_or_none():
    """If one value is refused, `update` changes nothing, whatever the order."""
    ticket = Ticket(row=3, part="circle")
    for changes in ({"row": 5, "part": "roof"}, {"part": "stalls", "row": 0}):
        with raises(ValueError):
            ticket.update(**changes)
        assert vars(ticket) == {"row": 3, "part": "circle"}


def test_unknown_name():
    """`ticket.update(row=5, price=9)` is an `AttributeError`, and the row stays."""
    ticket = Ticket(row=3, part="circle")
    with raises(AttributeError):
        ticket.update(row=5, price=9)
    assert vars(ticket) == {"row": 3, "part": "circle"}
