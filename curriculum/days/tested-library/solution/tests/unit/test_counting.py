import pytest

from textkit import frequencies, words


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Yes, YES!", ["yes", "yes"]),
        ("'it's'", ["it's"]),
        ("a_b", ["a", "b"]),
        ("", []),
    ],
)
def test_words_are_letters_and_digits(text: str, wanted: list[str]) -> None:
    assert words(text) == wanted


def test_frequencies_orders_by_count_then_alphabet() -> None:
    assert frequencies("d b c c b a c") == [("c", 3), ("b", 2), ("a", 1), ("d", 1)]


@pytest.mark.parametrize("top, wanted", [(None, 2), (0, 0), (1, 1), (9, 2)])
def test_frequencies_can_be_cut(top: int | None, wanted: int) -> None:
    assert len(frequencies("a b a", top)) == wanted


def test_frequencies_refuses_less_than_nothing() -> None:
    with pytest.raises(ValueError, match="-1"):
        frequencies("a", -1)
