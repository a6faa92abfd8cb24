"""Words counted."""


def words(text: str) -> list[str]:
    """Give the words of a text, in lower case and in their order.

    A word is made of letters and digits, and of apostrophes between them ("don't").
    """
    raise NotImplementedError


def frequencies(text: str, top: int | None = None) -> list[tuple[str, int]]:
    """Count each word: the most frequent first, those of equal count by the alphabet.

    With top, only so many; below 0: ValueError.
    """
    raise NotImplementedError
