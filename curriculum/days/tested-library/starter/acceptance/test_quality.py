"""What the tools and the readers of the documentation must find."""

import doctest
import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest

import textkit

HOME = Path(__file__).parent.parent
NAMES = sorted(textkit.__all__)


@pytest.mark.parametrize(
    "command",
    ["black --check textkit tests", "flake8 textkit tests", "mypy textkit"],
)
def test_tools_are_content(command: str, tmp_path: Path) -> None:
    """Black and Flake8 have nothing to say about textkit and tests, mypy nothing about textkit."""
    caches = {"MYPY_CACHE_DIR": str(tmp_path), "BLACK_CACHE_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", *command.split()],
        cwd=HOME,
        env=os.environ | caches,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_every_function_shows_an_example(name: str) -> None:
    """The docstring of each function has an example with >>>, and it is true."""
    function = getattr(textkit, name)
    found = doctest.DocTestFinder().find(function, name, globs=vars(textkit).copy())
    assert sum(len(test.examples) for test in found) > 0, "no example"
    for test in found:
        assert doctest.DocTestRunner().run(test).failed == 0


def test_the_guide_shows_every_function() -> None:
    """docs/guide.md calls each function in an example with >>>, and the examples are true."""
    guide = HOME / "docs" / "guide.md"
    text = guide.read_text(encoding="utf-8")
    shown = [
        line for line in text.splitlines() if line.strip().startswith((">>>", "..."))
    ]
    for name in NAMES:
        assert any(f"{name}(" in line for line in shown), f"{name} is not shown"
    assert "python -m textkit" in text, "the command line is not shown"
    test = doctest.DocTestParser().get_doctest(text, {}, "guide", str(guide), 0)
    assert doctest.DocTestRunner().run(test).failed == 0


def test_nothing_is_switched_off() -> None:
    """No comment in textkit silences coverage, Flake8 or mypy."""
    for path in sorted((HOME / "textkit").glob("*.py")):
        text = path.read_text(encoding="utf-8")
        for silencer in ("pragma: no cover", "noqa", "type: ignore"):
            assert silencer not in text, f"{path.name}: {silencer}"
    assert inspect.getdoc(textkit), "the package has no docstring"
