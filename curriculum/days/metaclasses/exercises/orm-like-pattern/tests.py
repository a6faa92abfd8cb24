"""Whether columns are collected, and rows read and written."""

from checks import raises
from exercise import City, Column, Row


class Station(Row):
    """A row with two columns."""

    code = Column(str)
    metres = Column(int)


class Harbour(Station):
    """A row with one more, and one that is replaced."""

    depth = Column(float)
    metres = Column(float)


def test_city():
    """`City.from_cells(["Oslo", "709037"])` has the name `Oslo` and the number `709037`."""
    oslo = City.from_cells(["Oslo", "709037"])
    assert [oslo.name, oslo.people] == ["Oslo", 709037]
    assert type(oslo) is City


def test_two_rows():
    """Two objects keep values of their own."""
    north, south = Station.from_cells(["N", "1"]), Station.from_cells(["S", "2"])
    assert [north.code, north.metres, south.code, south.metres] == ["N", 1, "S", 2]


def test_column_knows_its_name():
    """A column knows its kind and its name."""
    column = Station.columns["metres"]
    assert [column.kind, column.name] == [int, "metres"]


def test_columns():
    """`columns` is a dictionary from name to column, in the order of the body."""
    assert list(Station.columns) == ["code", "metres"]
    assert list(City.columns) == ["name", "people"]


def test_inherited_columns():
    """A subclass has the inherited columns first; one of the same name is replaced in its place."""
    assert list(Harbour.columns) == ["code", "metres", "depth"]
    assert Harbour.columns["metres"].kind is float


def test_own_dictionary():
    """The columns of a subclass don't get into its parent, nor into `Row`."""
    assert list(Station.columns) == ["code", "metres"]
    assert Station.columns["metres"].kind is int
    assert Row.columns == {}


def test_length():
    """`len(City)` is `2`, of the class itself; an object has no length."""
    assert [len(City), len(Harbour), len(Row)] == [2, 3, 0]
    with raises(TypeError):
        len(City.from_cells(["Oslo", "1"]))


def test_header():
    """`Harbour.header()` is the list `["code", "metres", "depth"]`."""
    assert Harbour.header() == ["code", "metres", "depth"]
    assert City.header() == ["name", "people"]


def test_cells():
    """`cells()` gives the texts again, in the order of the header."""
    assert City.from_cells(["Oslo", "709037"]).cells() == ["Oslo", "709037"]
    assert Harbour.from_cells(["H1", "3", "9.5"]).cells() == ["H1", "3.0", "9.5"]


def test_changed_row():
    """A value that was changed is written as it is now."""
    oslo = City.from_cells(["Oslo", "709037"])
    oslo.people += 3
    assert oslo.cells() == ["Oslo", "709040"]


def test_wrong_number():
    """One cell or three cells for a city are a `ValueError`."""
    for wrong in (["Oslo"], ["Oslo", "1", "2"], []):
        with raises(ValueError):
            City.from_cells(wrong)


def test_wrong_cell():
    """`"many"` for the people is a `ValueError` that names `people`, with the original as cause."""
    with raises(ValueError) as caught:
        City.from_cells(["Rome", "many"])
    assert "people" in caught.message
    assert isinstance(caught.error.__cause__, ValueError)
