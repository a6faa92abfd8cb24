import pytest


def shorten(text, width):
    if width < 1:
        raise ValueError(f"no room: {width}")
    if len(text) <= width:
        return text
    return text[: width - 1] + "…"


def slug(title):
    signs = [c if c.isalnum() else " " for c in title.lower()]
    return "-".join("".join(signs).split())


def is_palindrome(text):
    signs = [c for c in text.lower() if c.isalnum()]
    return signs == signs[::-1]


def count_words(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,;:!?-")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


@pytest.mark.parametrize(
    ("width", "expected"),
    [(1, "…"), (5, "teap…"), (6, "teapot"), (7, "teapot")],
)
def test_shorten(width, expected):
    assert shorten("teapot", width) == expected


@pytest.mark.parametrize("width", [0, -1])
def test_shorten_needs_room(width):
    with pytest.raises(ValueError):
        shorten("teapot", width)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("tea cake", "tea-cake"),
        ("Tea", "tea"),
        ("tea & cake", "tea-cake"),
        (" tea! ", "tea"),
        ("2 for 1", "2-for-1"),
        ("", ""),
    ],
)
def test_slug(title, expected):
    assert slug(title) == expected


@pytest.mark.parametrize(
    "text", ["", "a", "anna", "Anna", "nurses run", "anna!"]
)
def test_palindromes(text):
    assert is_palindrome(text)


@pytest.mark.parametrize("text", ["ab", "no one", "1 2"])
def test_no_palindromes(text):
    assert not is_palindrome(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("tea cake tea", {"tea": 2, "cake": 1}),
        ("Tea tea", {"tea": 2}),
        ("tea, tea.", {"tea": 2}),
        ("tea - cake", {"tea": 1, "cake": 1}),
    ],
)
def test_count_words(text, expected):
    assert count_words(text) == expected
