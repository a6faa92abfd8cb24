"""Text made clean."""


def squeeze(text: str) -> str:
    """Make one blank of each run of white space, and none at the ends."""
    raise NotImplementedError


def slugify(text: str, separator: str = "-") -> str:
    """Turn a title into a part of a web address: lower-case ASCII letters and digits.

    Accents are dropped ("é" becomes "e"; see unicodedata.normalize with "NFKD"). Each
    run of anything else becomes one separator, and none stands at the ends. The
    separator is "-" or "_"; anything else: ValueError.
    """
    raise NotImplementedError


def mask(text: str, visible: int = 4) -> str:
    """Put a star in place of every character but the last few.

    A text that is not longer than that is hidden wholly. visible below 0: ValueError.
    """
    raise NotImplementedError
