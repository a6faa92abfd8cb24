"""Whether the growth is read rightly, and measured rightly."""

import math

from exercise import GROWTH, growth

STEPS = {
    "neighbours": ("n^2", lambda n: n * (n - 1) // 2, "Pairs compared"),
    "members": ("n^2", lambda n: n * (n - 1) // 2, "Comparisons, if all names differ"),
    "common": ("n", lambda n: 2 * n, "Steps of both positions"),
    "by_size": ("n log n", lambda n: round(n * math.log2(n)), "Comparisons, more or less"),
    "halves": ("log n", lambda n: round(math.log2(n)), "Rounds"),
    "next_one": ("1", lambda n: 1, "Looks at the list"),
}


def assert_right(name):
    """The answer is right; if not, two counts are told, and not the answer."""
    wanted, steps, what = STEPS[name]
    given = GROWTH.get(name)
    told = f"{given!r} doesn't fit. {what}: {steps(1000):,} for 1,000, {steps(2000):,} for 2,000."
    assert given == wanted, told


def test_neighbours():
    """`GROWTH["neighbours"]` is right."""
    assert_right("neighbours")


def test_members():
    """`GROWTH["members"]` is right; all names may be different."""
    assert_right("members")


def test_common():
    """`GROWTH["common"]` is right."""
    assert_right("common")


def test_by_size():
    """`GROWTH["by_size"]` is right; the plots may stand in any order."""
    assert_right("by_size")


def test_halves():
    """`GROWTH["halves"]` is right."""
    assert_right("halves")


def test_next_one():
    """`GROWTH["next_one"]` is right."""
    assert_right("next_one")


def test_growth():
    """`growth` recognises all five, from exact counts."""
    assert growth(lambda n: 5) == "1"
    assert growth(lambda n: n.bit_length()) == "log n"
    assert growth(lambda n: n) == "n"
    assert growth(lambda n: n * n.bit_length()) == "n log n"
    assert growth(lambda n: n * n) == "n^2"


def test_growth_with_factors():
    """Factors and smaller terms change nothing."""
    assert growth(lambda n: 100 * n + 5000) == "n"
    assert growth(lambda n: n * n / 2 - n / 2) == "n^2"
    assert growth(lambda n: 3 * n * math.log2(n) + n) == "n log n"
    assert growth(lambda n: 1000 + math.log2(n)) == "1"


def test_growth_more():
    """What grows faster than `n^2` is `"more"`."""
    assert growth(lambda n: n**3) == "more"
    assert growth(lambda n: 2 ** (n // 100)) == "more"


def test_growth_borders():
    """A quotient right at a border belongs to the next line: 2.1 is no longer less than 2.1."""
    below = [growth(lambda n, q=q: q if n == 2048 else 100) for q in (104, 149, 209, 299, 599)]
    at = [growth(lambda n, q=q: q if n == 2048 else 100) for q in (105, 150, 210, 300, 600)]
    assert below == ["1", "log n", "n", "n log n", "n^2"]
    assert at == ["log n", "n", "n log n", "n^2", "more"]


def test_growth_sizes():
    """`growth` calls `count` for 1024 and 2048, each once."""
    asked = []
    growth(lambda n: asked.append(n) or n)
    assert sorted(asked) == [1024, 2048]
