"""Whether links are created, followed and changed, also when codes collide."""

import random
import sqlite3

import exercise
from checks import raises
from exercise import Shortener, random_code

SCHEMA = """
CREATE TABLE links (code TEXT PRIMARY KEY, url TEXT NOT NULL, owner TEXT NOT NULL, ends REAL)
"""
A, B = "https://example.org/a", "http://example.org/b"


class Town:
    """A shortener that draws the given codes, with a clock to turn."""

    def __init__(self, *codes):
        self.now, self.drawn, self.codes = 1000.0, 0, list(codes)
        self.db = sqlite3.connect(":memory:")
        self.db.execute(SCHEMA)
        self.links = Shortener(self.db, self.draw, lambda: self.now)

    def draw(self):
        self.drawn += 1
        return self.codes.pop(0)

    def urls(self):
        return dict(self.db.execute("SELECT code, url FROM links"))


def change(town, url, owner="ida"):
    return town.links.change("a", url, owner)


def refused(call, *args):
    """Whether the call ends in a `ValueError`."""
    try:
        call(*args)
    except ValueError:
        return True
    return False


def test_code():
    """`random_code()` has six characters, `random_code(10)` has ten."""
    assert len(random_code()) == 6
    assert len(random_code(10)) == 10


def test_alphabet():
    """Codes are made of the 57 digits and letters that nobody mixes up."""
    seen = set(random_code(6000))
    for mixed_up in "0O1lI":
        assert mixed_up not in seen, f"There is a {mixed_up} in some codes."
    assert seen <= set(exercise.ALPHABET)
    assert len(exercise.ALPHABET) == 57
    assert len(seen) == 57, f"In 6000 characters there are only {len(seen)} different ones."


def test_not_guessable():
    """Codes can't be repeated by starting `random` anew."""
    random.seed(1)
    one = random_code(20)
    random.seed(1)
    assert random_code(20) != one


def test_create_and_follow():
    """A link that was created can be followed."""
    town = Town("aa", "bb")
    assert town.links.create(A, "ida") == "aa"
    assert town.links.create(B, "ida") == "bb"
    assert town.links.follow("aa") == (302, A)
    assert town.links.follow("bb") == (302, B)


def test_unknown():
    """An unknown code is `(404, None)`."""
    assert Town().links.follow("zz") == (404, None)


def test_collision():
    """A taken code is drawn again, and the link that has it stays."""
    town = Town("aa", "aa", "aa", "cc")
    town.links.create(A, "ida")
    assert town.links.create(B, "bo") == "cc"
    assert town.urls() == {"aa": A, "cc": B}


def test_attempts():
    """The fifth attempt may still succeed."""
    town = Town("aa", "aa", "aa", "aa", "aa", "cc")
    town.links.create(A, "ida")
    assert town.links.create(B, "bo") == "cc"


def test_gives_up():
    """After five taken codes in a row, `create` raises a `RuntimeError` and stores nothing."""
    town = Town(*["aa"] * 20)
    town.links.create(A, "ida")
    with raises(RuntimeError):
        town.links.create(B, "bo")
    assert town.drawn == 6, f"Codes drawn for the second link: {town.drawn - 1}; wanted: 5"
    assert town.urls() == {"aa": A}


def test_database_decides():
    """`create` sends no `SELECT`: the database decides whether a code is taken."""
    town, sent = Town("aa", "aa", "cc"), []
    town.links.create(A, "ida")
    town.db.set_trace_callback(sent.append)
    town.links.create(B, "bo")
    looks = [sql for sql in sent if sql.strip().upper().startswith("SELECT")]
    assert looks == []


def test_other_errors():
    """Only a taken code is a reason to draw again: a broken table is told at once."""
    town = Town("aa", "bb", "cc", "dd", "ee")
    town.db.execute("DROP TABLE links")
    with raises(sqlite3.OperationalError):
        town.links.create(A, "ida")
    assert town.drawn <= 1, f"Codes drawn although the table is gone: {town.drawn}"


def test_ends():
    """A link with a life of 60 seconds leads on for 59 and is `(410, None)` from 60 on."""
    town = Town("aa")
    town.links.create(A, "ida", lives=60)
    town.now += 59
    assert town.links.follow("aa") == (302, A)
    town.now += 1
    assert town.links.follow("aa") == (410, None)


def test_never_ends():
    """A link without a life never ends; a life of 0 ends at once."""
    town = Town("aa", "bb")
    town.links.create(A, "ida")
    town.links.create(B, "ida", lives=0)
    assert town.links.follow("bb") == (410, None)
    town.now += 10**9
    assert town.links.follow("aa") == (302, A)


def test_bad_urls():
    """A URL that is not http or https is refused, by `create` and by `change`."""
    town = Town(*"abcdefgh")
    town.links.create(A, "ida")
    for url in ("javascript:alert(1)", "example.org", "", "ftp://example.org", "xhttps://x.org"):
        assert refused(town.links.create, url, "ida"), f"create accepted {url!r}."
        assert refused(town.links.change, "a", url, "ida"), f"change accepted {url!r}."
    assert town.urls() == {"a": A}


def test_change():
    """The owner can change the URL; the code stays."""
    town = Town("a")
    town.links.create(A, "ida")
    assert change(town, B) is True
    assert town.links.follow("a") == (302, B)


def test_change_of_others():
    """Somebody else's link, or none, can't be changed: `False`, and nothing happens."""
    town = Town("a", "b")
    town.links.create(A, "ida")
    town.links.create(A, "bo")
    assert change(town, B, owner="bo") is False
    assert town.links.change("zz", B, "ida") is False
    assert town.urls() == {"a": A, "b": A}
