"""A page without what Pagefind does not look at."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

MARK = b"data-pagefind-body"
"""What is searched; where a page of the site has one, pages without are passed over."""
_BODY = re.compile(rb"<(\w+)(?=\s)[^>]*\s%s\b" % MARK)
_ELSEWHERE = re.compile(rb"data-pagefind|<h1\b|<img\b")
_TITLED = re.compile(rb'data-pagefind-meta="title|<h1\b')
_TAG = re.compile(
    rb"""(<script\b.*?</script>|<!--.*?-->|</?[a-z][a-z0-9-]*(?:[^"'<>]|"[^"]*"|'[^']*')*>)""",
    re.DOTALL,
)
_SPAN = re.compile(rb"""<span(?: class="[^"<>]*")?>""")
_WITHIN = re.compile(rb"<[^<>]*<")
"""A tag that has another in an attribute."""
_NAMED = re.compile(rb"<(/?)([a-z][a-z0-9-]*)(.*)>", re.DOTALL)
_ATTRIBUTE = re.compile(rb"""\s+([^\s=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?""")
_LOOKED_AT = frozenset({b"id", b"src", b"alt"})
"""The attributes that Pagefind looks at, besides its own."""
_INLINE = frozenset({b"a", b"code", b"em", b"kbd", b"span", b"strong", b"sub", b"sup"})
"""Elements that it takes for a part of the text in which they stand."""


def trimmed(html: bytes) -> bytes:
    """What Pagefind reads of a page: it makes the same of it, in a third of the time.

    Where that is not sure, it is the whole page.
    """
    found = _BODY.match(html, html.rfind(b"<", 0, max(0, html.find(MARK))))
    end = _end(html, found.start(), found[1]) if found else None
    if not found or not end:
        return html
    body, elsewhere = html[found.start() : end], html[: found.start()] + html[end:]
    if _ELSEWHERE.search(elsewhere) or not _TITLED.search(body):
        return html
    top = re.search(rb"<html\b[^>]*>", html)
    return b"<!doctype html>%s<body>%s</body></html>" % (top[0] if top else b"<html>", _bare(body))


def _bare(html: bytes) -> bytes:
    """Without what only a browser needs: other attributes, and inline tags without any of these."""
    plainer, spans = _SPAN.subn(b"", html)  # those of highlighted code are nine tags of ten
    if spans == html.count(b"<span") and not _WITHIN.search(html):
        html = plainer.replace(b"</span>", b"")
    parts = _TAG.split(html)
    dropped: defaultdict[bytes, list[bool]] = defaultdict(list)
    for place in range(1, len(parts), 2):
        inline, end, short = _shortened(parts[place])
        if inline and end:
            short = b"" if dropped[inline] and dropped[inline].pop() else short
        elif inline:
            dropped[inline].append(not short)
        parts[place] = short
    return html if any(dropped.values()) else b"".join(parts)


@lru_cache(maxsize=4096)
def _shortened(tag: bytes) -> tuple[bytes, bytes, bytes]:
    """The name of an inline tag, whether it is an end, and what Pagefind needs of any."""
    found = _NAMED.match(tag)
    if not found or tag.endswith(b"</script>"):
        return b"", b"", b""
    end, name, attributes = found.groups()
    said = b"".join(
        found[0]
        for found in _ATTRIBUTE.finditer(attributes)
        if found[1] in _LOOKED_AT or found[1].startswith(b"data-pagefind")
    )
    inline = name if name in _INLINE else b""
    return inline, end, b"" if inline and not (said or end) else b"<%s%s%s>" % (end, name, said)


def _end(html: bytes, start: int, tag: bytes) -> int | None:
    """Where the element that starts there ends."""
    parts = re.compile(rb"<script\b.*?</script>|<!--.*?-->|<(/?)%s\b" % re.escape(tag), re.DOTALL)
    depth = 0
    for part in parts.finditer(html, start):
        if part[1] is not None:
            depth += -1 if part[1] else 1
        if depth == 0:
            return html.index(b">", part.end()) + 1
    return None
