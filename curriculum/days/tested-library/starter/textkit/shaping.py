"""Text brought into shape."""

SMALL = frozenset({"a", "an", "and", "at", "in", "of", "on", "or", "the", "to"})


def truncate(text: str, width: int, ending: str = "…") -> str:
    """Cut a text, so that with the ending it has at most width characters.

    A text that fits stays as it is. It is cut at the end of a word, if one ends early
    enough, and otherwise inside the first word; no blank stands before the ending.
    A width smaller than the ending: ValueError.
    """
    raise NotImplementedError


def title(text: str) -> str:
    """Write a title as in English books: "the ORIGIN of species", "The Origin of Species".

    Words of SMALL are lower-case unless they are first or last. The others have one
    capital, at the beginning. Runs of white space become one blank.
    """
    raise NotImplementedError
