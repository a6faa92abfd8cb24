"""Whether the three rules refuse, put in order and store."""

from checks import raises
from exercise import Between, Member, OneOf, Trimmed


class Court:
    """Another class with the same rules."""

    label = Trimmed(3)
    note = Trimmed(200)
    players = Between(2, 4)
    ground = OneOf("clay", "grass")


def test_trimmed():
    """`Trimmed` stores a text without the spaces at its ends; those inside stay."""
    court = Court()
    court.note = "  by the  pond \n"
    assert court.note == "by the  pond"


def test_length():
    """What remains must have from 1 to `most` characters; `" ABC "` is three, and that is fine."""
    court = Court()
    court.label = " A "
    assert court.label == "A"
    court.label = " ABC "
    assert court.label == "ABC"
    for wrong in ("", "   ", "ABCD"):
        with raises(ValueError):
            court.label = wrong
    assert court.label == "ABC"


def test_text_only():
    """`Trimmed` refuses what is no text, such as `5` or `None`, with a `TypeError`."""
    for wrong in (5, None, ["A"]):
        with raises(TypeError):
            Court().label = wrong


def test_between():
    """`Between(2, 4)` takes 2, 3 and 4, and refuses 1 and 5."""
    court = Court()
    for right in (2, 3, 4):
        court.players = right
        assert court.players == right
    for wrong in (1, 5):
        with raises(ValueError):
            court.players = wrong
    assert court.players == 4


def test_one_of():
    """`OneOf("clay", "grass")` takes these two, and refuses `"sand"` and `"Clay"`."""
    court = Court()
    court.ground = "clay"
    for wrong in ("sand", "Clay", "", None):
        with raises(ValueError):
            court.ground = wrong
    assert court.ground == "clay"


def test_member():
    """`Member("Ida", 34, "senior")` keeps the three values, each member its own."""
    ida, jo = Member("Ida", 34, "senior"), Member("Jo", 8, "junior")
    assert vars(ida) == {"name": "Ida", "age": 34, "level": "senior"}
    assert vars(jo) == {"name": "Jo", "age": 8, "level": "junior"}


def test_limits_of_a_member():
    """A name of 20 characters, 6 and 120 years are allowed; 21, 5 and 121 are not."""
    assert Member("x" * 20, 6, "guest").age == 6
    assert Member("Ida", 120, "guest").age == 120
    for wrong in (("x" * 21, 30, "guest"), ("Ida", 5, "guest"), ("Ida", 121, "guest")):
        with raises(ValueError):
            Member(*wrong)


def test_level_of_a_member():
    """`Member("Ida", 34, "chief")` raises a `ValueError`."""
    with raises(ValueError):
        Member("Ida", 34, "chief")


def test_messages():
    """Each message begins with the name of the attribute, in whatever class it stands."""
    court = Court()
    for attribute, wrong in (("label", ""), ("note", 5), ("players", 9), ("ground", "sand")):
        with raises(ValueError, TypeError) as caught:
            setattr(court, attribute, wrong)
        assert caught.message.split()[0] == attribute
