"""Whether the family tree is counted, measured and shown to its last leaf."""

from checks import printed
from exercise import generations, people, show

ALONE = ("Zoe", [])
ADA = ("Ada", [("Ben", []), ("Cleo", [("Dan", []), ("Eva", [])])])
LINE = ("Ida", [("Jon", [("Kim", [("Lea", [])])])])
WIDE = ("Mia", [("Noa", [("Oda", [("Pia", [])])]), ("Quin", []), ("Rob", [("Sam", [])])])


def test_alone():
    """For somebody without children, `people` and `generations` return `1`."""
    assert people(ALONE) == 1
    assert generations(ALONE) == 1


def test_people():
    """Ada's family has 5 people: herself, 2 children and 2 grandchildren."""
    assert people(ADA) == 5


def test_people_below():
    """Everybody counts, however deep: 4 people in a single line, and 7 in a wider family."""
    assert people(LINE) == 4
    assert people(WIDE) == 7


def test_generations():
    """Ada's family has 3 generations; a single line of 4 people has 4."""
    assert generations(ADA) == 3
    assert generations(LINE) == 4


def test_deepest_line():
    """The deepest line counts, whether it begins with the first child or not."""
    assert generations(WIDE) == 4
    assert generations(("Tom", [("Una", []), LINE, ("Vic", [])])) == 5


def test_show_one():
    """`show` prints one line with the name for somebody without children."""
    assert printed(show, ALONE) == "Zoe\n"


def test_show():
    """`show` prints Ada's family as in the task, two spaces more for each generation."""
    assert printed(show, ADA) == "Ada\n  Ben\n  Cleo\n    Dan\n    Eva\n"


def test_show_in_order():
    """After a deep branch, the next child of the same parents stands below its brother again."""
    assert printed(show, WIDE).splitlines() == [
        "Mia",
        "  Noa",
        "    Oda",
        "      Pia",
        "  Quin",
        "  Rob",
        "    Sam",
    ]


def test_show_deeper():
    """With `depth=2` the whole tree is indented by four spaces more."""
    assert printed(show, ALONE, depth=2) == "    Zoe\n"
    assert printed(show, ADA, 1).splitlines()[-1] == "      Eva"
