"""Whether the three functions let in what is allowed, and nothing else."""

import sqlite3
from pathlib import Path

from exercise import Invalid, find_bookings, photo, read_booking

GOOD = {"name": "Ida", "nights": 2, "pitch": "van", "note": "late"}
FOLDER = Path("/srv/photos")


def errors_of(data):
    """The fields that `read_booking` complains about."""
    try:
        read_booking(data)
    except Invalid as error:
        return sorted(error.errors)
    return "no error"


def errors_with(**changes):
    return errors_of({**GOOD, **changes})


def refuses(call, *args):
    """Whether the call ends in `Invalid`."""
    try:
        call(*args)
    except Invalid:
        return True
    return False


def camp():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE bookings (name TEXT, nights INTEGER)")
    rows = [("Ida", 2), ("Ida", 9), ("O'Brien", 3), ("Bo", 5)]
    db.executemany("INSERT INTO bookings VALUES (?, ?)", rows)
    return db


def test_good():
    """A right booking comes back with its four fields."""
    assert read_booking(dict(GOOD)) == GOOD


def test_borders():
    """The borders are allowed: 1 and 28 nights, 60 characters of name, 200 of note."""
    for changes in ({"nights": 1}, {"nights": 28}, {"name": "x" * 60}, {"note": "y" * 200}):
        assert read_booking({**GOOD, **changes}) == {**GOOD, **changes}


def test_strip():
    """The name is stripped in the result; a name of spaces is empty."""
    assert read_booking({**GOOD, "name": "  Ida\n"})["name"] == "Ida"
    assert read_booking({**GOOD, "name": " " + "x" * 60 + " "})["name"] == "x" * 60
    assert errors_with(name="   ") == ["name"]


def test_note_may_be_missing():
    """Without a note, the result has an empty one."""
    assert read_booking({"name": "Ida", "nights": 2, "pitch": "van"})["note"] == ""


def test_what_came_in():
    """What came in is not changed, and what comes out is another dictionary."""
    data = {"name": " Ida ", "nights": 2, "pitch": "van"}
    assert read_booking(data) is not data
    assert data == {"name": " Ida ", "nights": 2, "pitch": "van"}


def test_bad_numbers():
    """0, 29, `True`, `2.0`, `"2"` and `None` are no number of nights."""
    for nights in (0, 29, -1, True, 2.0, "2", None):
        found = errors_with(nights=nights)
        assert found == ["nights"], f"For nights={nights!r} there is: {found}"


def test_bad_texts():
    """A name, pitch or note of the wrong type or length is refused, also a list."""
    assert errors_with(name="x" * 61) == ["name"]
    assert errors_with(name=None) == ["name"]
    assert errors_with(name=["Ida"]) == ["name"]
    assert errors_with(pitch="castle") == ["pitch"]
    assert errors_with(pitch=["tent"]) == ["pitch"]
    assert errors_with(note="y" * 201) == ["note"]
    assert errors_with(note=None) == ["note"]


def test_missing():
    """A missing field is an error under its name; all errors come at once."""
    assert errors_of({}) == ["name", "nights", "pitch"]
    assert errors_of({"name": "Ida", "nights": 0, "pitch": 1}) == ["nights", "pitch"]


def test_unexpected():
    """A field that nobody expects is an error, too."""
    assert errors_with(paid=1) == ["paid"]
    assert errors_with(paid=1, admin=True, nights=0) == ["admin", "nights", "paid"]


def test_no_dictionary():
    """What is no dictionary is an error under `body`."""
    for data in ([], None, "name", 7, [GOOD]):
        assert errors_of(data) == ["body"], f"For {data!r} there is: {errors_of(data)}"


def test_find():
    """`find_bookings` finds exactly this name, in the order asked for."""
    assert find_bookings(camp(), "Ida", "longest") == [("Ida", 9), ("Ida", 2)]
    assert sorted(find_bookings(camp(), "Ida", "name")) == [("Ida", 2), ("Ida", 9)]
    assert find_bookings(camp(), "Eve", "name") == []


def test_find_apostrophe():
    """O'Brien has a valid name."""
    assert find_bookings(camp(), "O'Brien", "name") == [("O'Brien", 3)]


def test_find_injection():
    """A name made of SQL is only a name that nobody has."""
    assert find_bookings(camp(), "x' OR '1'='1", "name") == []
    assert find_bookings(camp(), "x' UNION SELECT 'all', 1 --", "longest") == []


def test_find_order():
    """Only the two orders are known; SQL in their place is refused."""
    for order in ("nights", "name; DROP TABLE bookings", "nights DESC", ""):
        assert refuses(find_bookings, camp(), "Ida", order), f"{order!r} was not refused."


def test_photo():
    """`photo` returns the path of a file in the folder, or in a folder below."""
    assert photo(FOLDER, "lake.jpg") == FOLDER.resolve() / "lake.jpg"
    assert photo(FOLDER, "may/lake.jpg") == FOLDER.resolve() / "may" / "lake.jpg"
    assert photo(FOLDER, "may/../lake.jpg").name == "lake.jpg"


def test_photo_outside():
    """A name that leads out of the folder, or to the folder itself, is refused."""
    names = ("../etc/passwd", "/etc/passwd", "may/../../x.jpg", "../photos-secret/x.jpg", "", ".")
    for name in names:
        assert refuses(photo, FOLDER, name), f"{name!r} was not refused."
