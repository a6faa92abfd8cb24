"""What your tests must do: pass, run every line and branch, and fail when the library is wrong."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from mutants import MUTANTS

HOME = Path(__file__).parent.parent


def run(*command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=HOME,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"} | variables,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where coverage keeps what it saw, as an option."""
    return f"--data-file={tmp_path_factory.mktemp('coverage') / 'data'}"


@pytest.fixture(scope="module")
def your_tests(data: str) -> tuple[bool, str]:
    """Whether your tests pass, and what pytest says."""
    pytest_on_tests = ("pytest", "-q", "-p", "no:cacheprovider", "tests")
    done = run("coverage", "run", data, "-m", *pytest_on_tests)
    return done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def noticed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """For each mistake, whether one of your tests fails with it in the library."""
    path = tmp_path_factory.mktemp("noticed") / "noticed.json"
    plugin = {"PYTHONPATH": str(HOME / "acceptance"), "NOTICED": str(path)}
    done = run(
        "pytest", "-q", "-p", "no:cacheprovider", "-p", "mutants", "tests", **plugin
    )
    assert path.exists(), done.stdout + done.stderr
    found: dict[str, bool] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_your_tests_pass_and_cover_everything(
    your_tests: tuple[bool, str], data: str
) -> None:
    """Your tests pass, and run 100 % of the lines and branches of textkit."""
    passed, said = your_tests
    assert passed, said
    report = run("coverage", "report", data)
    assert report.returncode == 0, report.stdout


def test_there_are_integration_tests() -> None:
    """tests/integration holds at least four tests, and they pass."""
    done = run("pytest", "-q", "-p", "no:cacheprovider", "tests/integration")
    found = re.search(r"(\d+) passed", done.stdout)
    assert done.returncode == 0, done.stdout
    assert found and int(found[1]) >= 4, done.stdout


@pytest.mark.parametrize("mutant", MUTANTS)
def test_your_tests_notice_when(
    mutant: str, your_tests: tuple[bool, str], noticed: dict[str, bool]
) -> None:
    """Your tests pass with the library as it is, and one fails with this mistake in it."""
    passed, said = your_tests
    assert passed, said
    assert noticed[mutant], f"no test of yours noticed that {mutant}"
