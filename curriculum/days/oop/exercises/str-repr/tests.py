"""Whether departures and boards show themselves rightly to travellers and to programmers."""

from exercise import Board, Departure


def early():
    return Departure("7", "Harbour", 6, 5)


def late():
    return Departure("N2", "King's Cross", 23, 40)


def test_str():
    """`str` of a departure is, for example, `23:40 line N2 to King's Cross`."""
    assert str(late()) == "23:40 line N2 to King's Cross"


def test_two_digits():
    """Hours and minutes have two digits: `06:05 line 7 to Harbour`."""
    assert str(early()) == "06:05 line 7 to Harbour"
    assert str(Departure("1", "Zoo", 0, 0)) == "00:00 line 1 to Zoo"


def test_in_a_text():
    """In an f-string, a departure is shown to a traveller."""
    assert f"Next: {early()}" == "Next: 06:05 line 7 to Harbour"


def test_repr():
    """`repr` of a departure is, for example, `Departure('7', 'Harbour', 6, 5)`."""
    assert repr(early()) == "Departure('7', 'Harbour', 6, 5)"


def test_repr_with_a_quote():
    """A name with a quote in it comes out as valid code: `"King's Cross"`."""
    assert repr(late()) == "Departure('N2', \"King's Cross\", 23, 40)"


def test_repr_tells_types():
    """`repr` shows whether the line is the text `'7'` or the number `7`."""
    assert repr(Departure(7, "Zoo", 1, 2)) == "Departure(7, 'Zoo', 1, 2)"


def test_repr_is_code():
    """Run as code, the `repr` makes the same departure again."""
    again = eval(repr(late()), {"Departure": Departure})
    assert vars(again) == vars(late())


def test_repr_of_a_subclass():
    """For a subclass, `repr` begins with the subclass's name."""

    class Ferry(Departure):
        pass

    assert repr(Ferry("F", "Island", 9, 30)) == "Ferry('F', 'Island', 9, 30)"


def test_board():
    """`str` of a board has its name in the first line, and a departure in each line below."""
    board = Board("North", [early(), late()])
    assert str(board) == "North\n06:05 line 7 to Harbour\n23:40 line N2 to King's Cross"


def test_empty_board():
    """Without departures, `str` of a board is its name alone."""
    assert str(Board("South", [])) == "South"


def test_board_repr():
    """`repr` of a board is code, too: `Board('North', [Departure('7', 'Harbour', 6, 5)])`."""
    assert repr(Board("North", [early()])) == "Board('North', [Departure('7', 'Harbour', 6, 5)])"
    assert repr(Board("South", [])) == "Board('South', [])"
