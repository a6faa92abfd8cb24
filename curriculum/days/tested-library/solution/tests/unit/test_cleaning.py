import pytest

from textkit import mask, slugify, squeeze


@pytest.mark.parametrize("text", ["a b", "  a b", "a b\n", "a \t\n b"])
def test_squeeze_leaves_one_blank(text: str) -> None:
    assert squeeze(text) == "a b"


@pytest.mark.parametrize(
    "text, wanted",
    [("Ada", "ada"), ("Crème brûlée!", "creme-brulee"), ("?a?b?", "a-b"), ("", "")],
)
def test_slugify_keeps_letters_and_digits(text: str, wanted: str) -> None:
    assert slugify(text) == wanted


def test_slugify_takes_an_underscore() -> None:
    assert slugify("a b", "_") == "a_b"


@pytest.mark.parametrize("separator", ["", "+", "--"])
def test_slugify_refuses_other_separators(separator: str) -> None:
    with pytest.raises(ValueError, match="separator"):
        slugify("a b", separator)


@pytest.mark.parametrize(
    "text, visible, wanted",
    [("12345", 4, "*2345"), ("1234", 4, "****"), ("12", 0, "**"), ("", 4, "")],
)
def test_mask_hides_all_but_the_end(text: str, visible: int, wanted: str) -> None:
    assert mask(text, visible) == wanted


def test_mask_refuses_less_than_nothing() -> None:
    with pytest.raises(ValueError, match="-1"):
        mask("secret", -1)
