"""Whether the learner's tests agree with the desk, and notice each broken promise."""

import sys
from functools import cache

from checks import suite

DESK = """
import sqlite3

class Desk:
    def __init__(self, path):
        self.db = sqlite3.connect(path)
        self.db.executescript("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
        self.db.execute("CREATE TABLE IF NOT EXISTS loan (tool TEXT PRIMARY KEY, person TEXT)")

    def lend(self, *tools, to):
        sql = "INSERT INTO loan VALUES (?, ?)"
        try:
            with self.db:
                for tool in tools:
                    self.db.execute(sql, (tool, to))
        except sqlite3.IntegrityError:
            raise ValueError("one of them is out") from None

    def give_back(self, tool):
        with self.db:
            self.db.execute("DELETE FROM loan WHERE tool = ?", (tool,))

    def borrower(self, tool):
        sql = "SELECT person FROM loan WHERE tool = ?"
        row = self.db.execute(sql, (tool,)).fetchone()
        return row[0] if row else None
"""
COMMITTED = "            with self.db:\n                for"
BROKEN = {
    "forgets loans": (COMMITTED, "            if True:\n                for"),
    "forgets returns": (
        '        with self.db:\n            self.db.execute("D',
        '        if True:\n            self.db.execute("D',
    ),
    "takes over": ("INSERT INTO", "INSERT OR REPLACE INTO"),
    "takes over and complains": (
        "                    self.db.execute(sql, (tool, to))",
        "                    out = self.borrower(tool)\n"
        "                    self.db.execute(sql.replace('INTO', 'OR REPLACE INTO'), (tool, to))\n"
        "                    self.db.commit()\n"
        "                    if out: raise ValueError(tool)",
    ),
    "says nothing": ("INSERT INTO", "INSERT OR IGNORE INTO"),
    "another error": ("raise ValueError", "raise RuntimeError"),
    "keeps the first half": (
        "                    self.db.execute(sql, (tool, to))",
        "                    self.db.execute(sql, (tool, to))\n"
        "                    self.db.commit()",
    ),
    "lends only the first": ("in tools:", "in tools[:1]:"),
    "one tool a person": ("person TEXT)", "person TEXT UNIQUE)"),
    "never frees": ("DELETE FROM loan WHERE tool", "DELETE FROM loan WHERE 1 = 2 AND tool"),
    "frees everything": ("DELETE FROM loan WHERE tool", "DELETE FROM loan WHERE 1 = 1 OR tool"),
    "SQL from pieces": (
        "self.db.execute(sql, (tool, to))",
        "self.db.execute(f\"INSERT INTO loan VALUES ('{tool}', '{to}')\")",
    ),
}
CONFTEST = """
import pytest

def pytest_configure(config):
    config.option.tbstyle = {shown!r}

VERSIONS = {versions!r}

@pytest.fixture(params=VERSIONS)
def open_desk(request, tmp_path):
    made, desks = dict(), []
    exec(VERSIONS[request.param], made)

    def open_desk():
        for desk in desks:
            desk.db.close()
        desks.append(made["Desk"](tmp_path / "tools.db"))
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.db.close()
"""


@cache
def beside(*names, shown="no"):
    """The learner's tests beside the right version and these; a test's name holds the version's."""
    versions = {"~right~": DESK}
    for name in names:
        versions[f"~{name}~"] = DESK.replace(*BROKEN[name], 1)
    sys.modules.pop("test_exercise", None)  # pytest would take what it imported last time
    return suite(conftest=CONFTEST.format(versions=versions, shown=shown))


def broken(*names):
    """Some test that is green beside the right version must be red beside each of these."""
    told = beside(*BROKEN)
    green = {n.replace("~right~", "") for n in told.passed if "~right~" in n}
    assert green, "No test of yours is green beside the right version yet."
    for name in names:
        red = {n.replace(f"~{name}~", "") for n in told.failed}
        assert green & red, f"All your tests are green beside the version '{name}'."


def test_right():
    """With the module from the task, all your tests are green, and there are some."""
    told = beside(shown="short")
    lines = told.output.splitlines()
    said = [n.strip("_ ").replace("[~right~]", "") for n in lines if n.startswith(("E  ", "___"))]
    assert not told.failed, "\n".join(said)
    assert told.passed, "No test asks for open_desk yet."


def test_borrowers():
    """Your tests notice when only the first of several tools is lent (promise 1)."""
    broken("lends only the first")


def test_several_tools():
    """Your tests notice when a person may have only one tool (promise 1)."""
    broken("one tool a person")


def test_refusal():
    """Your tests notice when no `ValueError` says that a tool is out (promise 2)."""
    broken("says nothing", "another error", "takes over")


def test_refusal_is_true():
    """Your tests notice when the `ValueError` comes, and the tool changed hands all the same."""
    broken("takes over and complains")


def test_all_or_none():
    """Your tests notice when a refused `lend` keeps its first half (promise 3)."""
    broken("keeps the first half")


def test_returns():
    """Your tests notice when `give_back` frees nothing, or frees every tool (promise 4)."""
    broken("never frees", "frees everything")


def test_restart():
    """Your tests notice when loans are gone after a restart (promise 5)."""
    broken("forgets loans")


def test_restart_after_a_return():
    """Your tests notice when a returned tool is out again after a restart (promise 5)."""
    broken("forgets returns")


def test_apostrophe():
    """Your tests notice when the apostrophe in `O'Hara` breaks the SQL (promise 6)."""
    broken("SQL from pieces")
