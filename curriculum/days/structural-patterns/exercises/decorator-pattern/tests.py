"""Whether the signs can be stacked, show what is true now, and leave the board alone."""

from exercise import Board, Capitals, Clipped, Numbered

ROWS = ["08:12 Wien", "08:30 Bruck an der Mur"]
EACH = {"Capitals": Capitals, "Numbered": Numbered, "Clipped": lambda inner: Clipped(inner, 99)}


def board():
    return Board("Graz", ROWS)


def test_capitals():
    """`Capitals(board).rows()` has every row in capitals."""
    assert Capitals(board()).rows() == ["08:12 WIEN", "08:30 BRUCK AN DER MUR"]


def test_numbered():
    """`Numbered(board).rows()` has `1. ` before the first row, `2. ` before the second."""
    assert Numbered(board()).rows() == ["1. 08:12 Wien", "2. 08:30 Bruck an der Mur"]


def test_clipped():
    """`Clipped(board, 12).rows()` has the long row cut to `08:30 Bruck…`, 12 characters in all."""
    assert Clipped(board(), 12).rows() == ["08:12 Wien", "08:30 Bruck…"]


def test_exact_fit():
    """A row of exactly `width` characters is not cut; one of a character more is."""
    assert Clipped(Board("Graz", ["1234567890"]), 10).rows() == ["1234567890"]
    assert Clipped(Board("Graz", ["12345678901"]), 10).rows() == ["123456789…"]


def test_stacked():
    """Wrappers can be stacked, and the order counts: the outer works on the inner one's rows."""
    one = Clipped(Numbered(board()), 16).rows()
    assert one == ["1. 08:12 Wien", "2. 08:30 Bruck …"]
    other = Numbered(Clipped(board(), 16)).rows()
    assert other == ["1. 08:12 Wien", "2. 08:30 Bruck an …"]


def test_three_deep():
    """Three wrappers on each other work as well."""
    rows = Capitals(Clipped(Numbered(board()), 16)).rows()
    assert rows == ["1. 08:12 WIEN", "2. 08:30 BRUCK …"]


def test_station():
    """Attributes that a wrapper does not have are passed on, through several layers."""
    for name, wrap in EACH.items():
        assert wrap(board()).station == "Graz", f"{name}(board).station is something else."
    assert Capitals(Numbered(board())).station == "Graz"


def test_length():
    """`len(...)` of a wrapper is the number of rows."""
    for name, wrap in EACH.items():
        assert len(wrap(board())) == 2, f"len({name}(board)) is wrong."
    assert len(Capitals(Numbered(Board("Graz", [])))) == 0


def test_rows_of_now():
    """A row that is added to the board later appears on every sign."""
    for name, wrap in EACH.items():
        shown = board()
        sign = wrap(shown)
        sign.rows()
        shown.add("08:45 WEIZ")
        assert sign.rows()[-1].endswith("08:45 WEIZ"), f"{name} shows the old rows."


def test_board_stays():
    """The board itself keeps its rows."""
    for name, wrap in EACH.items():
        shown = board()
        wrap(shown).rows()
        assert shown.rows() == ROWS, f"{name} changed the rows of the board."
