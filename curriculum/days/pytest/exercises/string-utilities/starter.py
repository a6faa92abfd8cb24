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


def test_short_text_stays():
    assert shorten("tea", 10) == "tea"
