"""What the site ships of others' work: Python for the browser, pytest for it, and an editor.

Fetched by npm and pip under the hashes of their lock files, bundled once, and kept by content.
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
from typing import TYPE_CHECKING

from .archive import archive
from .pages import Page
from .problems import CurriculumError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
MODULES = ROOT / "node_modules"
LOCKS = (ROOT / "package-lock.json", ROOT / "requirements/browser.txt")
BUNDLES = Path(__file__).with_name("bundles")
PRACTICE = Path(__file__).with_name("practice")
FOLDER = "assets/vendor"

_ESBUILD = MODULES / "esbuild/bin/esbuild"
_WASM = ("pyodide.asm.wasm", "python_stdlib.zip")


def files() -> Iterator[Page]:
    """Everything under `assets/vendor/`; made anew only when something in it changed."""
    made = ROOT / ".cache/vendor" / _key()
    if not made.is_dir():
        _make(made)
    for path in sorted(made.iterdir()):
        yield Page(f"{FOLDER}/{path.name}", path.read_bytes())


def _key() -> str:
    """Equal where the same is made: these locks, these bundles, our Python."""
    sources = [*LOCKS, *sorted(BUNDLES.iterdir()), *sorted(PRACTICE.glob("*.py")), Path(__file__)]
    digest = hashlib.sha256()
    for path in sources:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _make(folder: Path) -> None:
    for path in (*(MODULES / "pyodide" / name for name in _WASM), _ESBUILD):
        _need(path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    earlier = list(folder.parent.iterdir())
    fresh = Path(tempfile.mkdtemp(dir=folder.parent))
    for name in _WASM:
        shutil.copyfile(MODULES / "pyodide" / name, fresh / name)
    for entry in sorted(BUNDLES.glob("*.js")):
        _bundle(entry, fresh / entry.name)
    _pytest(fresh / "pytest.zip")
    practice = {path.name: path.read_text("utf-8") for path in sorted(PRACTICE.glob("*.py"))}
    size = sum((fresh / name).stat().st_size for name in _WASM)
    # The browser keeps what it fetched under the version, and drops it when that changes.
    manifest = {"version": folder.name, "bytes": size, "practice": practice}
    (fresh / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    fresh.chmod(0o755)
    fresh.rename(folder)
    for old in earlier:
        shutil.rmtree(old, ignore_errors=True)


def _bundle(entry: Path, to: Path) -> None:
    """One file of *entry* and everything that it imports."""
    options = ["--bundle", "--format=esm", "--minify", "--target=es2022", "--log-level=warning"]
    options += ["--legal-comments=eof", "--external:node:*", "--external:ws", f"--outfile={to}"]
    # Our entry lies outside the folder in which packages are looked for by its own path.
    environment = os.environ | {"NODE_PATH": str(MODULES.resolve())}
    _run([_node(), str(_ESBUILD), str(entry), *options], environment)


def _pytest(to: Path) -> None:
    """pytest and what it needs, as one archive with the same bytes every time."""
    with tempfile.TemporaryDirectory() as name:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        what = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile"]
        _run([*pip, *what, "--target", name, "-r", str(LOCKS[1])], dict(os.environ))
        folder = Path(name)
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        inside = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in found]
        to.write_bytes(archive(file for file in inside if not file[0].startswith("bin/")))


def _node() -> str:
    """Node, which the site's requirements bring along."""
    beside = Path(sys.executable).parent
    path = os.pathsep.join((str(beside), str(beside / "Scripts"), os.environ.get("PATH", "")))
    return shutil.which("node", path=path) or "node"


def _need(path: Path) -> None:
    if not path.exists():
        told = f"{path.relative_to(ROOT)} is missing; 'make build' fetches it, by npm"
        raise CurriculumError([Problem(Path(LOCKS[0].name), 1, 1, told)])


def _run(command: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(  # noqa: S603 - our own tools
        command, capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        told = f"{' '.join(command[:4])} ... failed:\n{done.stdout}{done.stderr}".rstrip()
        raise CurriculumError([Problem(Path(LOCKS[0].name), 1, 1, told)])
