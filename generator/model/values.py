"""The kinds of value that every part of a curriculum is made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints


def _harmless(slug: str) -> str:
    """In JavaScript every object has these names already."""
    if slug in {"constructor", "prototype"}:
        raise ValueError(f"'{slug}' means something else to a browser; choose another id")
    return slug


Slug = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60),
    AfterValidator(_harmless),
]
"""Safe in a file name, a URL, an HTML attribute and a storage key, so nobody escapes it later."""

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""Words shown as they stand: no character in them is Markdown or HTML."""

Markdown = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A passage in Markdown."""

Code = Annotated[str, StringConstraints(min_length=1)]
"""Python, or whatever the question is about; its indentation matters."""

Positive = Annotated[int, Field(strict=True, gt=0)]
Percent = Annotated[int, Field(strict=True, gt=0, le=100)]


class Value(BaseModel):
    """Frozen, and with no key that nobody asked for."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,  # most are only a part of another, which is built whole
    )
