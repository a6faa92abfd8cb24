"""What the functions must do. Your own tests will ask more."""

import subprocess
import sys
from pathlib import Path

import pytest

from textkit import frequencies, mask, slugify, squeeze, title, truncate, words
from textkit.cli import main


@pytest.mark.parametrize(
    "text, wanted",
    [("a  b", "a b"), (" \ta\n\nb ", "a b"), ("", ""), ("   ", "")],
)
def test_squeeze(text: str, wanted: str) -> None:
    """squeeze makes one blank of each run of white space, and none at the ends."""
    assert squeeze(text) == wanted


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Hello, World!", "hello-world"),
        ("  Crème brûlée  ", "creme-brulee"),
        ("C++ & 3 more", "c-3-more"),
        ("---", ""),
        ("", ""),
        ("日本 2026", "2026"),
    ],
)
def test_slugify(text: str, wanted: str) -> None:
    """slugify gives ASCII letters and digits, with single separators in between."""
    assert slugify(text) == wanted


def test_slugify_with_underscore() -> None:
    """slugify("a b", "_") is "a_b", and other separators are a ValueError."""
    assert slugify("a - b", "_") == "a_b"
    for separator in ("", "x", "--", "+"):
        with pytest.raises(ValueError):
            slugify("a b", separator)


def test_mask() -> None:
    """mask keeps the last characters, and hides a text that has no more than those."""
    assert mask("4111111111111234") == "************1234"
    assert mask("secret", visible=0) == "******"
    assert mask("1234") == "****"
    assert mask("") == ""
    with pytest.raises(ValueError):
        mask("secret", visible=-1)


@pytest.mark.parametrize(
    "text, width, wanted",
    [
        ("short", 5, "short"),
        ("the quick fox", 10, "the quick…"),
        ("the quick fox", 9, "the…"),
        ("the quick fox", 4, "the…"),
        ("unbelievable", 5, "unbe…"),
        ("two  blanks here", 6, "two…"),
        ("anything", 1, "…"),
    ],
)
def test_truncate(text: str, width: int, wanted: str) -> None:
    """truncate cuts at the end of a word where it can, and never exceeds the width."""
    assert truncate(text, width) == wanted


def test_truncate_with_another_ending() -> None:
    """truncate counts the ending, and a width below it is a ValueError."""
    assert truncate("the quick fox", 10, ending="...") == "the..."
    with pytest.raises(ValueError):
        truncate("the quick fox", 2, ending="...")


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("the ORIGIN of species", "The Origin of Species"),
        ("what to look at", "What to Look At"),
        ("  war   and peace ", "War and Peace"),
        ("don't panic", "Don't Panic"),
        ("", ""),
    ],
)
def test_title(text: str, wanted: str) -> None:
    """title gives capitals, but not to small words in the middle."""
    assert title(text) == wanted


def test_words() -> None:
    """words are in lower case; apostrophes belong to them only between letters."""
    assert words("Don't 'shout' at 3 a.m.!") == ["don't", "shout", "at", "3", "a", "m"]
    assert words("Über_alles Élan") == ["über", "alles", "élan"]
    assert words("...") == []


def test_frequencies() -> None:
    """frequencies has the most frequent word first, equal ones by the alphabet."""
    text = "b a c A b d"
    assert frequencies(text) == [("a", 2), ("b", 2), ("c", 1), ("d", 1)]
    assert frequencies(text, top=1) == [("a", 2)]
    assert frequencies(text, top=0) == []
    with pytest.raises(ValueError):
        frequencies(text, top=-1)


def test_the_program_counts_a_file(tmp_path: Path) -> None:
    """python -m textkit count FILE --top 1 prints the most frequent word."""
    path = tmp_path / "poem.txt"
    path.write_text("Rosé is a rosé is a ROSÉ", encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-X",
            "utf8",
            "-m",
            "textkit",
            "count",
            str(path),
            "--top",
            "1",
        ],
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stdout) == (0, "3 rosé\n")


def test_the_program_says_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No file, no UTF-8, or --top -1: code 1, and one line on standard error alone."""
    latin, good = tmp_path / "latin.txt", tmp_path / "good.txt"
    latin.write_bytes(b"caf\xe9")
    good.write_text("a", encoding="utf-8")
    for arguments in (
        [str(tmp_path / "gone.txt")],
        [str(latin)],
        [str(good), "--top=-1"],
    ):
        assert main(["count", *arguments]) == 1
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)
