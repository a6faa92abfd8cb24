"""Whether the diary does its work for its owner, and nothing for anybody else."""

import json
import sqlite3

from exercise import Api, Request

SCHEMA = """
CREATE TABLE entries (number INTEGER PRIMARY KEY, owner TEXT, place TEXT, text TEXT);
"""
TOKENS = {"t-ida": "ida", "t-bo": "bo", "t-quote": "o'hara"}
OSLO = {"place": "Oslo", "text": "Rain."}
IDA, BO = "t-ida", "t-bo"


class Diary:
    """An `Api` over entries 1 (ida), 2 (bo) and 3 (ida), and what it asks for."""

    def __init__(self, allowed=True):
        self.db, self.asked, self.allowed = sqlite3.connect(":memory:"), [], allowed
        self.db.executescript(SCHEMA)
        rows = [("ida", "Rome", "Sun."), ("bo", "Bern", "Snow."), ("ida", "Lyon", "Fog.")]
        sql = "INSERT INTO entries (owner, place, text) VALUES (?, ?, ?)"
        self.db.executemany(sql, rows)
        self.api = Api(self.db, TOKENS.get, self.allow)

    def allow(self, user):
        self.asked.append(user)
        return self.allowed

    def ask(self, method, path, token=IDA, body="", **headers):
        if token:
            headers["Authorization"] = f"Bearer {token}"
        text = body if type(body) is str else json.dumps(body)
        return self.api.handle(Request(method, path, headers, text))

    def rows(self):
        sql = "SELECT owner, place, text FROM entries ORDER BY number"
        return self.db.execute(sql).fetchall()


def test_list():
    """`GET /entries` lists the user's own entries, by number, and nobody else's."""
    diary = Diary()
    assert diary.ask("GET", "/entries") == (
        200,
        [
            {"number": 1, "place": "Rome", "text": "Sun."},
            {"number": 3, "place": "Lyon", "text": "Fog."},
        ],
    )
    assert diary.ask("GET", "/entries", "t-quote") == (200, [])


def test_show():
    """`GET /entries/2` shows an entry to its owner."""
    assert Diary().ask("GET", "/entries/2", BO) == (
        200,
        {"number": 2, "place": "Bern", "text": "Snow."},
    )


def test_add():
    """`POST /entries` stores an entry for the user of the token, and returns its number."""
    diary = Diary()
    assert diary.ask("POST", "/entries", BO, OSLO) == (201, {"number": 4})
    assert diary.rows()[3:] == [("bo", "Oslo", "Rain.")]


def test_delete():
    """`DELETE /entries/1` deletes the user's entry, and only that."""
    diary = Diary()
    assert diary.ask("DELETE", "/entries/1") == (204, None)
    assert len(diary.rows()) == 2
    assert diary.ask("DELETE", "/entries/1")[0] == 404


def test_401():
    """Without a token, or with an unknown one, every request is a 401 and changes nothing."""
    diary = Diary()
    for method, path in [("GET", "/entries"), ("GET", "/entries/1"), ("DELETE", "/entries/1")]:
        assert diary.ask(method, path, None)[0] == 401, (
            f"{method} {path} without a token is let in."
        )
        assert diary.ask(method, path, "guess")[0] == 401, (
            f"{method} {path} with a guessed token is let in."
        )
    assert diary.ask("POST", "/entries", None, OSLO)[0] == 401
    assert len(diary.rows()) == 3


def test_only_the_token_counts():
    """A header `X-User`, or a token without `Bearer` before it, makes nobody known."""
    diary = Diary()
    assert diary.ask("GET", "/entries", None, **{"X-User": "ida"})[0] == 401
    assert diary.ask("GET", "/entries", None, Authorization="t-ida")[0] == 401
    assert diary.ask("GET", "/entries/1", BO, **{"X-User": "ida"})[0] == 404


def test_foreign_entries():
    """Somebody else's entry is answered like one that doesn't exist, and stays."""
    diary = Diary()
    assert diary.ask("GET", "/entries/2")[0] == 404
    assert diary.ask("GET", "/entries/2") == diary.ask("GET", "/entries/99")
    assert diary.ask("DELETE", "/entries/2")[0] == 404
    assert diary.ask("DELETE", "/entries/2") == diary.ask("DELETE", "/entries/99")
    assert len(diary.rows()) == 3, "Somebody else's entry was deleted."


def test_429():
    """When `allow` says no, the answer is 429 and nothing is done."""
    diary = Diary(allowed=False)
    assert diary.ask("DELETE", "/entries/1")[0] == 429
    assert diary.ask("POST", "/entries", IDA, "no JSON")[0] == 429
    assert len(diary.rows()) == 3


def test_allow_is_asked_once():
    """`allow` is asked once for each request of a known user, and not for strangers."""
    diary = Diary()
    diary.ask("GET", "/entries/2", BO)
    diary.ask("GET", "/entries", None)
    assert diary.asked == ["bo"]


def test_unknown_paths():
    """An unknown path is a 404, also one whose number is no number."""
    diary = Diary()
    for path in ("/", "/entry", "/entries/x", "/entries/1/2", "/entries/-1", "/entries/1 OR 1=1"):
        status = diary.ask("GET", path)[0]
        assert status == 404, f"GET {path} is a {status}; wanted: 404"
    assert diary.ask("DELETE", "/entries/1 OR 1=1")[0] == 404
    assert len(diary.rows()) == 3, "A path with SQL in it deleted entries."


def test_405():
    """Another method at a known path is a 405."""
    diary = Diary()
    assert diary.ask("DELETE", "/entries")[0] == 405
    assert diary.ask("POST", "/entries/1", IDA, OSLO)[0] == 405
    assert len(diary.rows()) == 3


def test_no_json():
    """A body that is no JSON, or no object, is a 422."""
    diary = Diary()
    for body in ("", "{", "[]", "null", '"place"', "7"):
        status = diary.ask("POST", "/entries", IDA, body)[0]
        assert status == 422, f"The body {body!r} is a {status}; wanted: 422"


def test_fields():
    """Exactly `place` and `text` are allowed; an `owner` in the body is refused."""
    diary = Diary()
    for body in ({"place": "Oslo"}, {**OSLO, "owner": "bo"}, {**OSLO, "number": 1}, {}):
        status = diary.ask("POST", "/entries", IDA, body)[0]
        assert status == 422, f"The body {body} is a {status}; wanted: 422"
    assert len(diary.rows()) == 3


def test_lengths():
    """Both are texts, not empty and not too long; the borders are allowed."""
    diary = Diary()
    bad = [{"place": ""}, {"place": "x" * 81}, {"place": 7}, {"text": ""}, {"text": None}]
    for part in [*bad, {"text": "x" * 2001}]:
        status = diary.ask("POST", "/entries", IDA, {**OSLO, **part})[0]
        assert status == 422, f"With {str(part)[:50]} it is a {status}; wanted: 422"
    fine = {"place": "x" * 80, "text": "y" * 2000}
    assert diary.ask("POST", "/entries", IDA, fine)[0] == 201


def test_apostrophes():
    """Texts and users with apostrophes are stored as they are; SQL in them stays text."""
    diary = Diary()
    text = "It's late'); DELETE FROM entries; --"
    status, data = diary.ask("POST", "/entries", "t-quote", {"place": "L'Aquila", "text": text})
    assert status == 201, f"The answer is {status}, {data}"
    assert diary.rows()[3:] == [("o'hara", "L'Aquila", text)]


def test_500():
    """An unexpected exception is a 500; its words go into `log` and not to the client."""
    diary = Diary()
    diary.db.execute("DROP TABLE entries")
    answers = [diary.ask("GET", "/entries"), diary.ask("GET", "/entries/1")]
    assert [status for status, _ in answers] == [500, 500]
    assert answers[0] == answers[1]
    assert "entries" not in str(answers[0]), f"The client learns: {answers[0][1]}"
    assert [type(error) for error in diary.api.log] == [sqlite3.OperationalError] * 2


def test_refusals_are_not_logged():
    """A refusal has a text under `error`, and is nothing for the log."""
    diary = Diary()
    answers = [
        diary.ask("GET", "/entries", None),
        diary.ask("GET", "/entries/2"),
        diary.ask("PUT", "/entries"),
        diary.ask("POST", "/entries", IDA, "{"),
    ]
    assert all(type(data.get("error")) is str for _, data in answers), f"The answers: {answers}"
    assert len(diary.api.log) == 0, f"In the log: {diary.api.log}"
