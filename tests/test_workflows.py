"""The workflows and what else GitHub reads."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sites import REPOSITORY

WORKFLOWS = sorted((REPOSITORY / ".github/workflows").glob("*.yml"))


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.dependabot", [REPOSITORY / ".github/dependabot.yml"]),
    ],
)
def test_they_fit_their_schema(schema: str, files: list[Path]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema]
    done = subprocess.run(
        command + [str(file) for file in files], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout


def test_they_are_safe() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    command = [str(zizmor), "--offline", str(REPOSITORY / ".github")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_every_action_is_pinned_by_commit(file: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", file.read_text())

    assert used
    for action, comment in used:
        assert re.search(r"@[0-9a-f]{40}$", action), action
        assert re.match(r" # v\d+\.\d+\.\d+$", comment), action


def test_no_lock_names_a_registry() -> None:
    for lock in [*REPOSITORY.glob("requirements/*.txt"), REPOSITORY / "package-lock.json"]:
        text = lock.read_text()
        assert "://" not in re.sub(r'"funding": (\{.*?\}|\[.*?\])', "", text, flags=re.S), lock
        assert "sha256:" in text or '"integrity": "sha512-' in text
