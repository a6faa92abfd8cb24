"""Words counted."""

import re
from collections import Counter

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text: str) -> list[str]:
    """Give the words of a text, in lower case and in their order.

    >>> words("Don't shout!")
    ["don't", 'shout']
    """
    return _WORD.findall(text.lower())


def frequencies(text: str, top: int | None = None) -> list[tuple[str, int]]:
    """Count each word: the most frequent first, those of equal count by the alphabet.

    >>> frequencies("to be or not to be")
    [('be', 2), ('to', 2), ('not', 1), ('or', 1)]
    >>> frequencies("to be or not to be", top=1)
    [('be', 2)]
    """
    if top is not None and top < 0:
        raise ValueError(f"top is not below 0: {top}")
    counted = Counter(words(text)).items()
    return sorted(counted, key=lambda pair: (-pair[1], pair[0]))[:top]
