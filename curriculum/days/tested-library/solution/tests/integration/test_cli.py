import subprocess
import sys
from pathlib import Path

import pytest

from textkit.cli import main


@pytest.fixture
def poem(tmp_path: Path) -> Path:
    path = tmp_path / "poem.txt"
    path.write_text("So much, so little", encoding="utf-8")
    return path


def test_slug_prints_the_slug(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slug", "Héllo, world"]) == 0
    assert capsys.readouterr().out == "hello-world\n"


def test_count_prints_counts(poem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", str(poem)]) == 0
    assert capsys.readouterr().out == "2 so\n1 little\n1 much\n"


def test_count_can_be_cut(poem: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", str(poem), "--top", "1"]) == 0
    assert capsys.readouterr().out == "2 so\n"


@pytest.mark.parametrize("arguments", [["gone.txt"], ["{poem}", "--top=-1"]])
def test_mistakes_end_with_one(
    poem: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["count", *(a.format(poem=poem) for a in arguments)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("textkit: ")


def test_wrong_arguments_end_with_two() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["dance"])
    assert caught.value.code == 2


def test_it_can_be_started() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "textkit", "slug", "A b"], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "a-b\n")
