"""Whether the library's rules hold, and at their limits too."""

from exercise import late_fee, loan_days


def test_reference():
    """What has the kind `"reference"` stays in the house: 0 days, on a school's card as well."""
    assert loan_days("reference", 0, False) == 0
    assert loan_days("reference", 5, True) == 0


def test_film():
    """A film is lent for 7 days, and for 3 as soon as 1 person is waiting."""
    assert loan_days("film", 0, False) == 7
    assert loan_days("film", 1, False) == 3


def test_film_for_a_school():
    """A school's card changes nothing for films."""
    assert loan_days("film", 0, True) == 7
    assert loan_days("film", 3, True) == 3


def test_book():
    """A book is lent for 28 days, and for 14 as soon as 1 person is waiting."""
    assert loan_days("novel", 0, False) == 28
    assert loan_days("novel", 1, False) == 14


def test_book_for_a_school():
    """A school has it for 42 days, even if 2 people are waiting; with 3 of them, it has 21."""
    assert loan_days("novel", 0, True) == 42
    assert loan_days("novel", 2, True) == 42
    assert loan_days("novel", 3, True) == 21


def test_any_kind():
    """Whatever is neither `"reference"` nor `"film"` follows the rules for books."""
    assert loan_days("comic", 1, False) == 14
    assert loan_days("map", 0, True) == 42


def test_in_time():
    """`late_fee(0)` and `late_fee(-4)` return `0`."""
    assert late_fee(0) == 0
    assert late_fee(-4) == 0


def test_late():
    """The fee is 100 from the first to the seventh day, and 500 from the 8th to the 30th."""
    assert late_fee(1) == 100
    assert late_fee(7) == 100
    assert late_fee(8) == 500
    assert late_fee(30) == 500


def test_very_late():
    """From 31 days on the fee is 1500."""
    assert late_fee(31) == 1500
    assert late_fee(400) == 1500
