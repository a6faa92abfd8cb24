"""What the preview adds to a page: an ear for its changes, and what is wrong with it."""

from __future__ import annotations

import re
from html import escape

_BODY = re.compile(rb"<body\b[^>]*>")
BARE = b'<!doctype html><html lang="en"><meta charset="utf-8"><title>Mistakes</title><body></body>'
_ALERT = (
    '<div role="alert" style="padding: 1rem; border: .2rem solid var(--md-default-fg-color, black);'
    " color: var(--md-default-fg-color, black); background: var(--md-default-bg-color, white);"
    ' font-size: .75rem"><strong>To be mended</strong>'
    '<pre style="white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 0">{}</pre></div>'
)

EVENTS = "/.changes"
"""Where a page hears that it has changed; hidden, as no file of the site may be."""
SCRIPT = b"""<script>(() => {
  let source
  const listen = () => {
    source?.close()
    source = new EventSource("%s?" + encodeURIComponent(location.pathname))
    source.onmessage = () => location.reload()
  }
  window.document$ ? window.document$.subscribe(listen) : listen()
})()</script>""" % EVENTS.encode()
"""Material tells of every page that is shown, also of those that it fetched by itself."""


def shown(html: bytes, told: list[str]) -> bytes:
    """A page as a browser gets it."""
    head, end, tail = html.rpartition(b"</body>")
    html = head + SCRIPT + end + tail
    if not told:
        return html
    alert = _ALERT.format(escape("\n".join(told))).encode()
    return _BODY.sub(lambda body: body[0] + alert, html, count=1)
