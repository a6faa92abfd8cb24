import pytest

from textkit.cli import main


def test_slug_prints_the_slug(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slug", "Héllo, world"]) == 0
    assert capsys.readouterr().out == "hello-world\n"
