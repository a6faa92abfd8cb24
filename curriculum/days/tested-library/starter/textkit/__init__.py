"""Small functions for text: cleaning, shaping and counting."""

from .cleaning import mask, slugify, squeeze
from .counting import frequencies, words
from .shaping import title, truncate

__all__ = [
    "frequencies",
    "mask",
    "slugify",
    "squeeze",
    "title",
    "truncate",
    "words",
]
