"""Whether numbers and shelves are right from their birth."""

from checks import raises
from exercise import Catalogued, Isbn


def test_isbn():
    """`Isbn("978-3-16-148410-0")` is the text `9783161484100`; spaces go as well."""
    assert Isbn("978-3-16-148410-0") == "9783161484100"
    assert Isbn(" 978 316 1484100") == "9783161484100"


def test_isbn_is_text():
    """It is an `Isbn`, and so a `str`: it can be sliced and used as the key of a dictionary."""
    number = Isbn("978-3-16-148410-0")
    assert type(number) is Isbn
    assert number[:3] == "978"
    assert {number: "found"}["9783161484100"] == "found"


def test_two_spellings():
    """Two spellings of one number are equal, and count once in a set."""
    spellings = {Isbn("978-3-16-148410-0"), Isbn("9783161484100")}
    assert len(spellings) == 1


def test_printed():
    """`printed` is the text as it was given, with its hyphens."""
    assert Isbn("978-3-16-148410-0").printed == "978-3-16-148410-0"


def test_no_isbn():
    """Too few or too many digits, letters, or nothing at all are a `ValueError`."""
    for wrong in ("978-3-16", "97831614841000", "978316148410X", ""):
        with raises(ValueError):
            Isbn(wrong)


def made():
    """Three classes of a family, and how many there were before."""
    before = len(Catalogued.shelves)

    class Poetry(metaclass=Catalogued):
        pass

    class Sonnets(Poetry):
        code = "14L"

    class Haiku(Sonnets):
        lines = 3

    return before, Poetry, Sonnets, Haiku


def test_made():
    """Classes are made as always: with their names, parents and attributes."""
    _, poetry, sonnets, haiku = made()
    assert [c.__name__ for c in haiku.__mro__][:3] == ["Haiku", "Sonnets", "Poetry"]
    assert haiku.lines == 3
    assert type(sonnets) is Catalogued
    assert isinstance(poetry(), poetry)


def test_code():
    """`code` is the first three letters in capitals: `Poetry` gets `POE`."""
    _, poetry, _, _ = made()
    assert poetry.code == "POE"
    assert Catalogued("Ox", (), {}).code == "OX"


def test_own_code():
    """A class whose body has a `code` keeps it; an inherited one doesn't count."""
    _, _, sonnets, haiku = made()
    assert sonnets.code == "14L"
    assert haiku.code == "HAI"


def test_number():
    """`number` counts the classes in the order in which they are made."""
    before, poetry, sonnets, haiku = made()
    assert [poetry.number, sonnets.number, haiku.number] == [before + n for n in (1, 2, 3)]


def test_shelves():
    """`Catalogued.shelves` is the list of all classes so far, themselves and not their names."""
    before, *classes = made()
    assert Catalogued.shelves[before:] == classes
