"""Whether every problem is told as one of the map, with the right cause behind it."""

import contextlib
import tempfile
from pathlib import Path

from checks import raises
from exercise import MapError, colour, load, point


@contextlib.contextmanager
def file(text):
    """The path of a map with *text*."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "old.map"
        path.write_bytes(text.encode())
        yield path


def test_point():
    """`point("3,7")` returns `(3, 7)`; spaces around the numbers and negative ones are fine."""
    assert point("3,7") == (3, 7)
    assert point("-3, 70") == (-3, 70)


def test_no_point():
    """Text in place of a number is a `MapError`, with a message that shows the text."""
    with raises(MapError) as caught:
        point("3,seven")
    assert caught.message == "not a point: '3,seven'"


def test_wrong_number_of_pieces():
    """One number, three numbers and an empty text are a `MapError`, too."""
    for text in ("3;7", "3,7,1", ""):
        with raises(MapError) as caught:
            point(text)
        assert caught.message == f"not a point: {text!r}"


def test_cause_of_no_point():
    """The `ValueError` stands behind it as its cause."""
    with raises(MapError) as caught:
        point("3,seven")
    assert isinstance(caught.error.__cause__, ValueError), "There is no cause; say `from error`."


def test_mistakes_come_out():
    """`point(None)` is a mistake of the program, so its `AttributeError` comes out."""
    with raises(AttributeError):
        point(None)


def test_load():
    """`load` returns the points of all lines, and passes over blank ones."""
    with file("3,7\n\n0,0\n  \n-1,5\n") as path:
        assert load(path) == [(3, 7), (0, 0), (-1, 5)]
    with file("") as path:
        assert load(path) == []


def test_no_file():
    """A missing file is a `MapError` that names the path as it was given."""
    with raises(MapError) as caught:
        load("nowhere/old.map")
    assert caught.message == "cannot read nowhere/old.map"


def test_cause_of_no_file():
    """The `FileNotFoundError` stands behind it as its cause."""
    with raises(MapError) as caught:
        load("nowhere/old.map")
    cause = caught.error.__cause__
    assert isinstance(cause, FileNotFoundError), "There is no cause; say `from error`."


def test_wrong_line():
    """A wrong line is the `MapError` of `point` itself, with its `ValueError` as the cause."""
    with file("3,7\nfour\n") as path, raises(MapError) as caught:
        load(path)
    assert caught.message == "not a point: 'four'"
    assert isinstance(caught.error.__cause__, ValueError), "The cause is not that of `point`."


def test_note():
    """It carries the number of its line as a note, with blank lines counted: here `line 3`."""
    with file("3,7\n\nfour\n5,5\n") as path, raises(MapError) as caught:
        load(path)
    assert getattr(caught.error, "__notes__", []) == ["line 3"]


def test_colour():
    """`colour({"#": "grey"}, "#")` returns `grey`, and an empty text is a value as well."""
    assert colour({"#": "grey"}, "#") == "grey"
    assert colour({"#": "grey", ".": ""}, ".") == ""


def test_unknown_mark():
    """An unknown mark is a `MapError` that shows the mark."""
    with raises(MapError) as caught:
        colour({"#": "grey"}, "~")
    assert caught.message == "unknown mark: '~'"


def test_hidden():
    """Its traceback shows nothing of the `KeyError`."""
    with raises(MapError) as caught:
        colour({"#": "grey"}, "~")
    error = caught.error
    shown = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    assert shown is None, "The KeyError still shows; say `from None`."
