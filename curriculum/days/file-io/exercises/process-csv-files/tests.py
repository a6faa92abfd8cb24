"""Whether harvests are read, added up and written as a spreadsheet expects."""

import builtins
import contextlib
import csv
import io
import tempfile
from pathlib import Path

from exercise import per_hive, read, write_totals

HONEY = """\
hive,date,grams,remark
North,2026-06-01,4200,"clear, mild"
Old oak,2026-06-01,3150,
North,2026-07-15,900,für Zoë
"""


@contextlib.contextmanager
def table(text=""):
    """The path of a CSV file with *text*."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        path.write_bytes(text.encode())
        yield path


@contextlib.contextmanager
def elsewhere():
    """A computer like many with Windows; all files that are opened there."""
    opened = []
    real, real_encoding = io.open, io.text_encoding

    def open_there(
        file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, *rest, **named
    ):
        if "b" not in mode:
            encoding = "cp1252" if encoding in (None, "locale") else encoding
            newline = "\r\n" if newline is None and "r" not in mode else newline
        opened.append(real(file, mode, buffering, encoding, errors, newline, *rest, **named))
        return opened[-1]

    builtins.open = io.open = open_there
    io.text_encoding = lambda encoding, *_: encoding or "locale"
    try:
        yield opened
    finally:
        builtins.open = io.open = real
        io.text_encoding = real_encoding


def rows(path):
    """What a spreadsheet would show of the file."""
    return list(csv.reader(io.StringIO(path.read_bytes().decode())))


def test_read():
    """`read` returns a dict for each line below the first, under the names of the columns."""
    with table(HONEY) as path:
        harvests = read(path)
    assert len(harvests) == 3
    assert harvests[1] == {"hive": "Old oak", "date": "2026-06-01", "grams": 3150, "remark": ""}


def test_comma_in_a_value():
    """A remark in quotes may hold a comma: `clear, mild` is one value, without the quotes."""
    with table(HONEY) as path:
        assert read(path)[0]["remark"] == "clear, mild"


def test_grams_are_numbers():
    """The grams are an `int`: 4200, and not the text `"4200"`."""
    with table(HONEY) as path:
        assert [harvest["grams"] for harvest in read(path)] == [4200, 3150, 900]


def test_no_harvest():
    """A file with the first line alone gives an empty list."""
    with table("hive,date,grams,remark\n") as path:
        assert read(path) == []


def test_per_hive():
    """`per_hive` adds up the grams of each hive: 4200 and 900 for North are 5100."""
    with table(HONEY) as path:
        assert per_hive(read(path)) == {"North": 5100, "Old oak": 3150}
    assert per_hive([]) == {}


def test_write_totals():
    """`write_totals` writes the columns `hive` and `grams` first, and then a line for each hive."""
    with table() as path:
        write_totals(path, {"North": 5100})
        assert rows(path) == [["hive", "grams"], ["North", "5100"]]


def test_most_honey_first():
    """The hives stand in the order of their honey, compared as numbers, the most first."""
    with table() as path:
        write_totals(path, {"Elm": 900, "Ash": 12000, "North": 5100})
        assert [row[0] for row in rows(path)] == ["hive", "Ash", "North", "Elm"]


def test_no_totals():
    """Without totals, the file holds the names of the columns alone."""
    with table("old,text\n") as path:
        write_totals(path, {})
        assert rows(path) == [["hive", "grams"]]


def test_comma_in_a_name():
    """A hive called `Garden, east` is one value in the file, too."""
    with table() as path:
        write_totals(path, {"Garden, east": 700})
        assert rows(path)[1:] == [["Garden, east", "700"]]


def test_elsewhere():
    """On a computer that prefers another encoding, everything is read and written in UTF-8."""
    with table(HONEY) as path, elsewhere():
        assert read(path)[2]["remark"] == "für Zoë"
        write_totals(path, {"Zoë": 900})
        assert "Zoë".encode() in path.read_bytes(), "the file is not in UTF-8"


def test_line_ends():
    """On Windows there are no empty rows between the others; `newline=""` sees to that."""
    with table() as path, elsewhere():
        write_totals(path, {"North": 5100, "Oak": 900})
        assert path.read_bytes().splitlines() == [b"hive,grams", b"North,5100", b"Oak,900"]


def test_closed():
    """No function leaves a file open."""
    with table(HONEY) as path, elsewhere() as opened:
        read(path)
        write_totals(path, {"Oak": 900})
        assert all(file.closed for file in opened), "A file is still open; use `with`."
