"""Text brought into shape."""

SMALL = frozenset({"a", "an", "and", "at", "in", "of", "on", "or", "the", "to"})


def truncate(text: str, width: int, ending: str = "…") -> str:
    """Cut a text, so that with the ending it has at most width characters.

    It is cut at the end of a word, if one ends early enough.

    >>> truncate("the quick brown fox", 12)
    'the quick…'
    >>> truncate("unbelievable", 5)
    'unbe…'
    """
    room = width - len(ending)
    if room < 0:
        raise ValueError(f"{ending!r} does not fit into a width of {width}")
    if len(text) <= width:
        return text
    ends = [end for end in range(1, room + 1) if _ends_word(text, end)]
    return text[: ends[-1] if ends else room].rstrip() + ending


def _ends_word(text: str, end: int) -> bool:
    """Whether the character before this place is the last one of a word."""
    return text[end].isspace() and not text[end - 1].isspace()


def title(text: str) -> str:
    """Write a title as in English books.

    >>> title("the ORIGIN of species")
    'The Origin of Species'
    """
    parts = text.lower().split()
    last = len(parts) - 1
    return " ".join(
        word if word in SMALL and 0 < place < last else word.capitalize()
        for place, word in enumerate(parts)
    )
