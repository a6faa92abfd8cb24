"""Whether the diary is written, read and shortened rightly, on any computer."""

import builtins
import contextlib
import io
import tempfile
from pathlib import Path

from exercise import entries, find, keep_last, note


@contextlib.contextmanager
def diary(text=None):
    """The path of a diary with *text*; without it, there is no file yet."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.txt"
        if text is not None:
            path.write_bytes(text.encode())
        yield path


@contextlib.contextmanager
def elsewhere():
    """A computer that prefers cp1252; all files that are opened there."""
    opened = []
    real, real_encoding = io.open, io.text_encoding

    def open_there(file, mode="r", buffering=-1, encoding=None, *rest, **named):
        if "b" not in mode and encoding in (None, "locale"):
            encoding = "cp1252"
        opened.append(real(file, mode, buffering, encoding, *rest, **named))
        return opened[-1]

    builtins.open = io.open = open_there
    io.text_encoding = lambda encoding, *_: encoding or "locale"
    try:
        yield opened
    finally:
        builtins.open = io.open = real
        io.text_encoding = real_encoding


def test_note():
    """`note` makes the file, and each entry is a line of its own, ended by a line break."""
    with diary() as path:
        note(path, "Rain.")
        note(path, "Sun.")
        assert path.read_bytes().decode().splitlines() == ["Rain.", "Sun."]
        assert path.read_text(encoding="utf-8").endswith("\n"), "The last line does not end."


def test_note_keeps():
    """`note` keeps what was in the file before."""
    with diary("Snow.\n") as path:
        note(path, "Rain.")
        assert path.read_text(encoding="utf-8") == "Snow.\nRain.\n"


def test_entries():
    """`entries` returns the lines without their line breaks, in order."""
    with diary("Rain.\nSun, at last.\n") as path:
        assert entries(path) == ["Rain.", "Sun, at last."]


def test_no_empty_entries():
    """`entries` leaves out empty lines, and lines with nothing but spaces."""
    with diary("Rain.\n\n   \nSun.\n") as path:
        assert entries(path) == ["Rain.", "Sun."]
    with diary("") as path:
        assert entries(path) == []


def test_find():
    """`find(path, "rain")` returns the numbers and texts of all lines with that word."""
    with diary("No rain.\nSun.\nMuch rain.\n") as path:
        assert find(path, "rain") == [(1, "No rain."), (3, "Much rain.")]


def test_find_any_letters():
    """`find` takes small and capital letters as the same, in the file and in the word."""
    with diary("RAIN.\nrain.\n") as path:
        assert find(path, "Rain") == [(1, "RAIN."), (2, "rain.")]


def test_find_counts_empty_lines():
    """Empty lines count in the numbers of `find`."""
    with diary("\n\nRain.\n") as path:
        assert find(path, "rain") == [(3, "Rain.")]


def test_find_nothing():
    """`find` returns an empty list if the word occurs nowhere."""
    with diary("Sun.\n") as path:
        assert find(path, "rain") == []


def test_keep_last():
    """After `keep_last(path, 2)`, only the last two lines are in the file."""
    with diary("One.\nTwo.\nThree.\n") as path:
        keep_last(path, 2)
        assert path.read_text(encoding="utf-8") == "Two.\nThree.\n"


def test_keep_more_than_there_is():
    """`keep_last(path, 9)` of two lines keeps both."""
    with diary("One.\nTwo.\n") as path:
        keep_last(path, 9)
        assert path.read_text(encoding="utf-8") == "One.\nTwo.\n"


def test_closed():
    """No function leaves a file open."""
    for call in (lambda path: note(path, "Sun."), entries, lambda path: find(path, "a")):
        with diary("Rain.\n") as path, elsewhere() as opened:
            call(path)
            assert all(file.closed for file in opened), "A file is still open; use `with`."
    with diary("Rain.\n") as path, elsewhere() as opened:
        keep_last(path, 1)
        assert all(file.closed for file in opened), "keep_last leaves a file open; use `with`."


def test_written_elsewhere():
    """On a computer that prefers another encoding, the entries are written in UTF-8 as well."""
    with diary() as path:
        with elsewhere():
            note(path, "Café, 4 €")
            assert path.read_bytes().strip() == "Café, 4 €".encode()
            note(path, "Žižkov")
            keep_last(path, 1)
        assert path.read_bytes().strip() == "Žižkov".encode()


def test_read_elsewhere():
    """They are read as UTF-8 there, too: `café` does not become `cafÃ©`."""
    with diary("Café, 4 €\n") as path, elsewhere():
        assert entries(path) == ["Café, 4 €"]
        assert find(path, "café") == [(1, "Café, 4 €")]
