"""Whether the answers are still right, and how many comparisons and additions they take."""

from exercise import first_repeat, matches, shares


class Tag:
    """A tag that counts how often anyone compares one."""

    compared = 0

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        Tag.compared += 1
        return isinstance(other, Tag) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


class Things(int):
    """A number of things that counts how often one is added to something."""

    added = 0

    def __add__(self, other):
        Things.added += 1
        return int(self) + int(other)

    __radd__ = __add__


def test_first_repeat():
    """`first_repeat` returns the tag that is the first to come up a second time."""
    assert first_repeat(["k1", "k2", "k2", "k1"]) == "k2"
    assert first_repeat(["k3", "k1", "k2", "k3", "k2"]) == "k3"


def test_no_repeat():
    """`first_repeat` returns `None` when no tag comes up again."""
    assert first_repeat(["k1", "k2"]) is None
    assert first_repeat([]) is None


def test_first_repeat_work():
    """`first_repeat` compares at most twice for each tag."""
    Tag.compared = 0
    first_repeat([Tag(n) for n in range(400)])
    assert Tag.compared <= 800, f"{Tag.compared} comparisons for 400 tags; 800 are enough."


def test_first_repeat_stops():
    """`first_repeat` stops at the answer: tags that come after it are not compared."""
    Tag.compared = 0
    first_repeat([Tag(0), Tag(0), *(Tag(n % 50) for n in range(300))])
    assert Tag.compared <= 10, f"{Tag.compared} comparisons, though the second tag is the answer."


def test_matches():
    """`matches` pairs owner and shelf by the tag, in the order of `lost`."""
    lost = [("k7", "Ada"), ("k9", "Bo"), ("k4", "Cy")]
    assert matches(lost, [("k4", "s1"), ("k7", "s2")]) == [("Ada", "s2"), ("Cy", "s1")]


def test_matches_owner_twice():
    """An owner who lost two things, and one tag reported by two people, are all listed."""
    lost = [("k1", "Ada"), ("k2", "Ada"), ("k1", "Bo")]
    found = [("k2", "s5"), ("k1", "s5")]
    assert matches(lost, found) == [("Ada", "s5"), ("Ada", "s5"), ("Bo", "s5")]


def test_matches_none():
    """`matches` returns an empty list where nothing fits."""
    assert matches([("k1", "Ada")], []) == []
    assert matches([], [("k1", "s1")]) == []


def test_matches_work():
    """`matches` compares at most a few times for each thing."""
    lost = [(Tag(n), f"owner {n}") for n in range(200)]
    found = [(Tag(n), f"shelf {n}") for n in reversed(range(200))]
    Tag.compared = 0
    matches(lost, found)
    told = f"{Tag.compared} comparisons for 200 lost and 200 found things; 800 are enough."
    assert Tag.compared <= 800, told


def test_shares():
    """`shares([30, 10, 20])` returns `[50, 17, 33]`."""
    assert shares([30, 10, 20]) == [50, 17, 33]
    assert shares([0, 5]) == [0, 100]
    assert shares([]) == []


def test_shares_work():
    """`shares` adds up the counts once, and not again for each of them."""
    counts = [Things(n + 1) for n in range(100)]
    Things.added = 0
    shares(counts)
    assert Things.added <= 200, f"{Things.added} additions for 100 counts; 200 are enough."
