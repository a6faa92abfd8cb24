"""Sites for tests: built as a forker would, with the command line, and served on a free port."""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
BASE = "/course/"
"""Sites of one user share an origin on a Pages host, so ours never stands at the top."""
BLANK = "assets/study/favicon.svg"
"""A page of the site on which nothing runs, so that a test can write a record first."""


@dataclass(frozen=True)
class Site:
    """A working copy with its published site."""

    folder: Path
    address: str

    @property
    def files(self) -> Path:
        """Where the published files are."""
        return self.folder / "site"

    def build(self) -> None:
        """Publish what the curriculum says now."""
        done = run(self.folder, "build", SITE_URL=self.address)
        assert done.returncode == 0, done.stderr

    def html(self, path: str) -> str:
        """A published page."""
        return (self.files / path / "index.html").read_text(encoding="utf-8")

    def text(self, path: str) -> str:
        """What a published page says, white space folded."""
        return read(self.files / path / "index.html").text


def working_copy(curriculum: Path, to: Path) -> Path:
    """A folder to run the generator in, with its own copy of *curriculum*."""
    shutil.copytree(curriculum, to / "curriculum")
    shutil.copytree(REPOSITORY / "docs_overrides", to / "docs_overrides")
    shutil.copy(REPOSITORY / "mkdocs.yml", to)
    return to


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the generator's command line in *folder*."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def serve(folder: Path) -> tuple[str, http.server.ThreadingHTTPServer]:
    """Serve `folder/site` under `BASE` on a free port; the address, and the server to shut down."""
    handler = functools.partial(_Handler, directory=str(folder / "site"))
    server = _Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}{BASE}", server


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A browser that hangs up in mid-answer is no news."""


class _Handler(http.server.SimpleHTTPRequestHandler):
    """As a Pages host does: 404.html where there is nothing."""

    extensions_map = {  # noqa: RUF012 - as the base class has it
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
    }

    def translate_path(self, path: str) -> str:
        if not path.startswith(BASE):
            return str(Path(self.directory) / "nothing-here")
        return super().translate_path("/" + path.removeprefix(BASE))

    def send_error(self, code: int, *_: object, **__: object) -> None:
        page = Path(self.directory) / "404.html"
        body = page.read_bytes() if page.is_file() else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Reading(HTMLParser):
    """What a page says, and where its elements lead."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        """Tag and address."""
        self._said: list[str] = []

    @property
    def text(self) -> str:
        """All text, white space folded; blocks do not run into each other."""
        return " ".join("".join(self._said).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [(tag, value) for name, value in attrs if name in {"href", "src"} and value]
        if tag in {"dd", "dt", "li", "p", "td", "th", "label"}:
            self._said.append(" ")

    def handle_data(self, data: str) -> None:
        self._said.append(data)


def read(file: Path) -> Reading:
    """Read a published page."""
    reading = Reading()
    reading.feed(file.read_text(encoding="utf-8"))
    return reading
