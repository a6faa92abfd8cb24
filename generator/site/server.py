"""The preview in a browser."""

from __future__ import annotations

import gc
import mimetypes
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from .banner import EVENTS
from .preview import Preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAUSE = 0.05
"""Seconds between two looks at the files; more where a look takes long."""
_SILENCE = 15
"""Seconds after which a word is sent that says nothing, to hear whether anybody listens."""
_NOTHING = b": nothing new\n\n"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".wasm": "application/wasm",
}
"""What a system's own list may lack, or say otherwise."""


def serve(curriculum: Path, cache: Path, host: str, port: int, told: Callable[[str], None]) -> None:
    """Show the site and follow its files until interrupted. Port 0 takes any that is free."""
    with _Server((host, port), _Handler) as server:
        address = f"http://{host}:{server.server_address[1]}/"
        server.preview = Preview(curriculum, cache, address, told)
        server.preview.look()
        gc.freeze()  # what is there now stays, and need not be looked through for garbage
        told(f"The site is at {address} and follows your edits. Ctrl-C ends it.")
        threading.Thread(target=_watch, args=(server.preview,), daemon=True).start()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            told("Stopped.")


def _watch(preview: Preview) -> None:
    while True:
        begun = time.monotonic()
        preview.look()
        preview.rest()
        time.sleep(max(_PAUSE, 10 * (time.monotonic() - begun)))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a page that listens would never let go
    preview: Preview

    def handle_error(self, *_: object) -> None:
        """A browser that hangs up in mid-answer is no news."""


class _Handler(BaseHTTPRequestHandler):
    """Answers with what the site holds now."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        """A page, a file, or the news of a page."""
        address = urlsplit(self.path)
        if address.path == EVENTS:
            self._tell(unquote(address.query))
            return
        answer = self.server.preview.answer(unquote(address.path))
        self.send_response(answer.status)
        if answer.status == HTTPStatus.MOVED_PERMANENTLY:
            self.send_header("Location", quote(answer.place))
        kind, suffix = mimetypes.guess_type(answer.place)[0], PurePosixPath(answer.place).suffix
        self.send_header("Content-Type", _TYPES.get(suffix, kind or "application/octet-stream"))
        self.send_header("Content-Length", str(len(answer.data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(answer.data)

    do_HEAD = do_GET  # noqa: N815

    def _tell(self, path: str) -> None:
        """Say so once the page at this address has changed."""
        preview = self.server.preview
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(_NOTHING)
        while not preview.changes(path, within=_SILENCE):
            self.wfile.write(_NOTHING)  # which fails once nobody listens
        self.wfile.write(b"data: changed\n\n")

    def log_message(self, *_: object) -> None:
        """Only mistakes are news."""
