"""Whether a loudspeaker is made, read and set as it should be, and never set wrongly."""

from checks import raises
from exercise import Speaker


def test_new():
    """`Speaker("Kitchen", 40)` has the room Kitchen and the volume 40."""
    kitchen = Speaker("Kitchen", 40)
    assert kitchen.room == "Kitchen"
    assert kitchen.volume == 40


def test_assign():
    """The volume is assigned like an attribute: after `volume = 70` and `volume -= 5`, it is 65."""
    kitchen = Speaker("Kitchen", 40)
    kitchen.volume = 70
    kitchen.volume -= 5
    assert kitchen.volume == 65


def test_limits():
    """0 and 100 are possible volumes."""
    kitchen = Speaker("Kitchen", 0)
    assert kitchen.volume == 0
    kitchen.volume = 100
    assert kitchen.volume == 100


def test_refused():
    """Assigning 101 or -1 raises a `ValueError`, and the volume stays what it was."""
    kitchen = Speaker("Kitchen", 40)
    with raises(ValueError):
        kitchen.volume = 101
    with raises(ValueError):
        kitchen.volume = -1
    assert kitchen.volume == 40


def test_refused_at_once():
    """`Speaker("Kitchen", 300)` raises a `ValueError`, too."""
    with raises(ValueError):
        Speaker("Kitchen", 300)


def test_two_rooms():
    """Each loudspeaker has its own volume."""
    kitchen, bath = Speaker("Kitchen", 40), Speaker("Bath", 10)
    kitchen.volume = 90
    assert bath.volume == 10


def test_muted():
    """`muted` is `True` for a volume of 0 and `False` for any other, without parentheses."""
    assert Speaker("Bath", 0).muted is True
    assert Speaker("Bath", 1).muted is False


def test_muted_follows():
    """`muted` follows the volume, whenever that changes."""
    kitchen = Speaker("Kitchen", 40)
    kitchen.volume = 0
    assert kitchen.muted is True
    kitchen.volume = 15
    assert kitchen.muted is False


def test_muted_is_read_only():
    """Assigning to `muted` raises an `AttributeError`."""
    kitchen = Speaker("Kitchen", 40)
    with raises(AttributeError):
        kitchen.muted = True


def test_is_volume():
    """`Speaker.is_volume` is `True` from 0 to 100; `-1` and `101` give `False`."""
    assert Speaker.is_volume(0) is True
    assert Speaker.is_volume(100) is True
    assert Speaker.is_volume(-1) is False
    assert Speaker.is_volume(101) is False


def test_is_volume_of_an_object():
    """`is_volume` can be called on an object as well."""
    assert Speaker("Bath", 10).is_volume(50) is True


def test_from_text():
    """`Speaker.from_text("Living room:40")` has that room, and the number 40 as its volume."""
    living = Speaker.from_text("Living room:40")
    assert living.room == "Living room"
    assert living.volume == 40


def test_from_wrong_text():
    """`Speaker.from_text("Bath:101")` raises a `ValueError`."""
    with raises(ValueError):
        Speaker.from_text("Bath:101")


def test_from_text_of_a_subclass():
    """Called on a subclass, `from_text` makes an object of that subclass."""

    class Subwoofer(Speaker):
        pass

    assert type(Subwoofer.from_text("Cellar:80")) is Subwoofer
