"""Text made clean."""

import re
import unicodedata


def squeeze(text: str) -> str:
    r"""Make one blank of each run of white space, and none at the ends.

    >>> squeeze("  Dear   Ada,\n")
    'Dear Ada,'
    """
    return " ".join(text.split())


def slugify(text: str, separator: str = "-") -> str:
    """Turn a title into a part of a web address: lower-case ASCII letters and digits.

    >>> slugify("Crème brûlée, twice")
    'creme-brulee-twice'
    >>> slugify("Crème brûlée", "_")
    'creme_brulee'
    """
    if separator not in ("-", "_"):
        raise ValueError(f"the separator is '-' or '_', not {separator!r}")
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return separator.join(re.findall("[a-z0-9]+", plain.lower()))


def mask(text: str, visible: int = 4) -> str:
    """Put a star in place of every character but the last few.

    A text that is not longer than that is hidden wholly.

    >>> mask("4111111111111234")
    '************1234'
    >>> mask("1234")
    '****'
    """
    if visible < 0:
        raise ValueError(f"visible is not below 0: {visible}")
    hidden = len(text) - visible if visible < len(text) else len(text)
    return "*" * hidden + text[hidden:]
