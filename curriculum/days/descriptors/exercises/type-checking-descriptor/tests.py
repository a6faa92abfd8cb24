"""Whether types are checked at the assignment, and the rest of the protocol kept."""

from checks import raises
from exercise import Settings, Typed


class Tone(float):
    """A special kind of float."""


class Track:
    """Another class with typed attributes."""

    number = Typed(int)
    tags = Typed(list, tuple)
    live = Typed(bool, optional=True)


def test_settings():
    """All four settings take a value of their type and give it back."""
    settings = Settings()
    settings.title, settings.volume, settings.muted, settings.lyrics = "Rain", 7, False, "la"
    wanted = {"title": "Rain", "volume": 7, "muted": False, "lyrics": "la"}
    assert vars(settings) == wanted
    assert {name: getattr(settings, name) for name in wanted} == wanted


def test_refused():
    """A text for the volume, or a number for the title, is a `TypeError`; the old value stays."""
    settings = Settings()
    settings.volume = 3
    with raises(TypeError):
        settings.volume = "7"
    with raises(TypeError):
        settings.title = 7
    assert settings.volume == 3


def test_several_kinds():
    """`Typed(int, float)` takes both, and subclasses of them."""
    settings = Settings()
    settings.volume = 7.5
    assert settings.volume == 7.5
    settings.volume = Tone(2)
    assert settings.volume == 2


def test_no_bool_for_int():
    """`True` is no volume, and 1 does not say whether the sound is muted."""
    settings = Settings()
    with raises(TypeError):
        settings.volume = True
    with raises(TypeError):
        settings.muted = 1


def test_bool_where_wanted():
    """Where `bool` is among the kinds, `True` and `False` are accepted."""
    settings = Settings()
    settings.muted = True
    assert settings.muted is True
    track = Track()
    track.live = False
    assert track.live is False


def test_none():
    """`None` is accepted only with `optional=True`."""
    settings = Settings()
    settings.lyrics = None
    assert settings.lyrics is None
    with raises(TypeError):
        settings.title = None


def test_message():
    """The message is `volume must be int or float, not '7'`: attribute, types and value."""
    with raises(TypeError) as caught:
        Settings().volume = "7"
    assert caught.message == "volume must be int or float, not '7'"


def test_message_of_optional():
    """With `optional=True` it says `lyrics must be str or None, not 3`."""
    with raises(TypeError) as caught:
        Settings().lyrics = 3
    assert caught.message == "lyrics must be str or None, not 3"


def test_each_its_own():
    """Two instances, and two attributes of one kind, keep values of their own."""
    left, right = Track(), Track()
    left.number, right.number, left.tags = 1, 2, ("live",)
    assert [left.number, right.number, left.tags] == [1, 2, ("live",)]


def test_not_set():
    """What was never set is an `AttributeError`, so `hasattr` says `False`."""
    assert hasattr(Settings(), "title") is False
    assert getattr(Track(), "number", 99) == 99


def test_through_the_class():
    """`Settings.volume` is the descriptor itself."""
    assert type(Settings.volume) is Typed
