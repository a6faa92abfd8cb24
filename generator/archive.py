"""A zip archive with the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The *files*, name and content, in their order."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, data in files:
            entry = zipfile.ZipInfo(name)  # dated 1980
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            made.writestr(entry, data)
    return held.getvalue()
