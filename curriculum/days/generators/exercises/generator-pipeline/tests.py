"""Whether each stage does its part, and whether the pipeline reads no further than it must."""

from exercise import day_reached, only, records, running

LINES = [
    "2026-05-03 robin 4\n",
    "2026-05-03 wren 1\n",
    "2026-05-04 robin 2\n",
    "2026-05-05 robin 9\n",
    "2026-05-06 wren 8\n",
]


def read(lines, taken):
    """Hand out *lines*, and keep in *taken* what was asked for."""
    for line in lines:
        taken.append(line)
        yield line


def test_records():
    """The line `2026-05-03 robin 4` gives `("2026-05-03", "robin", 4)`, the count as a number."""
    assert list(records(["2026-05-03 robin 4\n"])) == [("2026-05-03", "robin", 4)]


def test_bad_lines():
    """Lines with too few or too many words, or without a whole number, are skipped."""
    bad = ["", "# counted in May", "2026-05-03 robin", "2026-05-03 robin two", "a great tit 3 4"]
    assert list(records(bad)) == []
    assert list(records([*bad, LINES[1], "?"])) == [("2026-05-03", "wren", 1)]


def test_only():
    """`only(visits, "wren")` yields day and count of the wrens, and nothing of the others."""
    visits = [("Mon", "wren", 2), ("Mon", "robin", 5), ("Tue", "wren", 1)]
    assert list(only(visits, "wren")) == [("Mon", 2), ("Tue", 1)]
    assert list(only(visits, "tit")) == []


def test_running():
    """`running([("Mon", 2), ("Tue", 1)])` yields `("Mon", 2)` and `("Tue", 3)`."""
    assert list(running([("Mon", 2), ("Tue", 1)])) == [("Mon", 2), ("Tue", 3)]
    assert list(running([])) == []


def test_running_starts_at_zero():
    """Every call of `running` starts from 0 again."""
    list(running([("Mon", 2)]))
    assert list(running([("Mon", 5)])) == [("Mon", 5)]


def test_stages_are_lazy():
    """A stage reads nothing before it is asked, and then one item at a time."""
    taken = []
    totals = running(only(records(read(LINES, taken)), "robin"))
    assert taken == []
    assert next(totals) == ("2026-05-03", 4)
    assert len(taken) == 1


def test_day_reached():
    """`day_reached` returns the first day on which the total is the target or more."""
    assert day_reached(LINES, "robin", 6) == "2026-05-04"
    assert day_reached(LINES, "robin", 7) == "2026-05-05"
    assert day_reached(LINES, "wren", 1) == "2026-05-03"


def test_never_reached():
    """It returns `None` if the total stays below the target."""
    assert day_reached(LINES, "wren", 10) is None
    assert day_reached([], "wren", 1) is None


def test_reads_no_further():
    """`day_reached` asks for no line after the one that reached the target."""
    taken = []
    day_reached(read(LINES, taken), "robin", 6)
    assert taken == LINES[:3]
