import pytest

from textkit import title, truncate


@pytest.mark.parametrize(
    "text, width, wanted",
    [
        ("one two", 7, "one two"),
        ("one two", 6, "one…"),
        ("one two six", 8, "one two…"),
        ("one  two", 5, "one…"),
        ("onetwo", 4, "one…"),
        (" onetwo", 3, " o…"),
        ("one", 1, "…"),
    ],
)
def test_truncate_fits(text: str, width: int, wanted: str) -> None:
    assert truncate(text, width) == wanted


def test_truncate_counts_the_ending() -> None:
    assert truncate("one two six", 8, "...") == "one..."


def test_truncate_refuses_an_ending_that_is_too_long() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        truncate("one two", 2, "...")


@pytest.mark.parametrize(
    "text, wanted",
    [("of mice AND men", "Of Mice and Men"), ("to look at", "To Look At"), ("", "")],
)
def test_title_leaves_small_words(text: str, wanted: str) -> None:
    assert title(text) == wanted
