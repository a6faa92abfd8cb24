"""Whether the learner's suite agrees with the app, and notices what is broken in each part."""

import sys
from functools import cache

from checks import suite

RULE = """
def overdue(task, today):
    return not task["done"] and task["due"] is not None and task["due"] < today
"""
STORE = """
import sqlite3

class Store:
    def __init__(self, path):
        self.db = sqlite3.connect(path)
        self.db.executescript("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
        self.db.execute(
            "CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY,"
            " title TEXT, due TEXT, done INTEGER DEFAULT 0)"
        )

    def add(self, title, due=None):
        with self.db:
            sql = "INSERT INTO task (title, due) VALUES (?, ?)"
            return self.db.execute(sql, (title, due)).lastrowid

    def task(self, number):
        found = self.read("id = ?", number)
        return found[0] if found else None

    def finish(self, number):
        with self.db as db:
            sql = "UPDATE task SET done = 1 WHERE id = ?"
            if not db.execute(sql, (number,)).rowcount:
                raise KeyError(number)

    def open_tasks(self):
        return self.read("done = 0")

    def read(self, which, *values):
        sql = "SELECT id, title, due, done FROM task WHERE {} ORDER BY due IS NULL, due, id"
        rows = self.db.execute(sql.format(which), values).fetchall()
        return [dict(id=i, title=t, due=d, done=bool(f)) for i, t, d, f in rows]
"""
API = """
class Api:
    def __init__(self, store):
        self.store = store

    def __call__(self, method, path, body=None):
        if method == "GET":
            return 200, self.store.open_tasks()
        if path.endswith("/done"):
            return self.done(int(path.split("/")[2]))
        title = (body or {}).get("title") or ""
        if not title.strip():
            return 422, None
        return 201, {"id": self.store.add(title, body.get("due"))}

    def done(self, number):
        try:
            self.store.finish(number)
        except KeyError:
            return 404, None
        return 204, None
"""
BROKEN_RULES = {
    "calls a task overdue on its day": ("< today", "<= today"),
    "calls a task of tomorrow overdue": ("< today", "!= today"),
    "compares only the days of the month": ('task["due"] < today', 'task["due"][8:] < today[8:]'),
    "calls a finished task overdue": ('not task["done"] and ', ""),
    "calls a task without a date overdue": (
        'task["due"] is not None and task["due"] < today',
        '(task["due"] or "") < today',
    ),
    "calls nothing overdue": ("return not", "return False and not"),
}
BROKEN_STORES = {
    "forgets new tasks": ("        with self.db:\n", "        if True:\n"),
    "forgets what was finished": (
        "        with self.db as db:\n",
        "        for db in [self.db]:\n",
    ),
    "forgets the date": (".execute(sql, (title, due))", ".execute(sql, (title, None))"),
    "finishes nothing": ("SET done = 1", "SET done = done"),
    "finishes everything": ("SET done = 1 WHERE id = ?", "SET done = 1 WHERE id = ? OR 1 = 1"),
    "accepts unknown numbers in finish": ("raise KeyError(number)", "pass"),
    "raises an error for an unknown task": ("found[0] if found else None", "found[0]"),
    "lists finished tasks as open": ('self.read("done = 0")', 'self.read("1 = 1")'),
    "lists by number": ("ORDER BY due IS NULL, due, id", "ORDER BY id"),
    "lists undated tasks first": ("ORDER BY due IS NULL, due", "ORDER BY due"),
    "lists the last date first": ("due IS NULL, due, id", "due IS NULL, due DESC, id"),
    "gives every task the number 1": (".lastrowid", ".rowcount"),
}
BROKEN_APIS = {
    "answers 200 to a new task": ("return 201", "return 200"),
    "drops the date": ('body.get("due")', "None"),
    "needs no title": ("        if not title.strip():\n            return 422, None\n", ""),
    "takes spaces for a title": ("not title.strip()", "not title"),
    "refuses a title, and stores it": (
        "            return 422",
        "            self.store.add(title)\n            return 422",
    ),
    "invents ids": (
        '{"id": self.store.add(title, body.get("due"))}',
        '{"id": self.store.add(title, body.get("due")) + 1}',
    ),
    "lists nothing": ("200, self.store.open_tasks()", "200, []"),
    "answers 204 for an unknown task": ("return 404", "return 204"),
    "finishes nothing": (
        "self.store.finish(number)",
        "if not self.store.task(number): raise KeyError",
    ),
    "always finishes task 1": (
        "self.store.finish(number)",
        "self.store.finish(number) or self.store.finish(1)",
    ),
    "finishes a neighbour": (
        "self.store.finish(number)",
        "self.store.finish(number) or self.store.finish(number + 1)",
    ),
}
PARTS = {
    "rule": (RULE, BROKEN_RULES),
    "store": (STORE, BROKEN_STORES),
    "API": (API, BROKEN_APIS),
}
CONFTEST = """
import pytest

def pytest_configure(config):
    config.option.tbstyle = {shown!r}

def made(*texts):
    space = dict()
    for text in texts:
        exec(text, space)
    return space

@pytest.fixture(params={rules!r})
def overdue(request):
    return made({rules!r}[request.param])["overdue"]

@pytest.fixture(params={stores!r})
def open_store(request, tmp_path):
    yield from opener(made({stores!r}[request.param])["Store"], tmp_path)

@pytest.fixture(params={apis!r})
def api(request):
    space = made({store!r}, {apis!r}[request.param])
    store = space["Store"](":memory:")
    yield space["Api"](store)
    store.db.close()

def opener(Store, folder):
    stores = []

    def open_store():
        for store in stores:
            store.db.close()
        stores.append(Store(folder / "tasks.db"))
        return stores[-1]

    yield open_store
    for store in stores:
        store.db.close()
"""


@cache
def beside(part="", shown="no"):
    """The learner's tests beside the right app and a broken part; a name holds the version's."""
    versions = {
        which: {f"~right {which}~": text}
        | {f"~{name}~": text.replace(*wrong[name], 1) for name in wrong if which == part}
        for which, (text, wrong) in PARTS.items()
    }
    sys.modules.pop("test_exercise", None)  # pytest would take what it imported last time
    return suite(
        conftest=CONFTEST.format(
            rules=versions["rule"],
            stores=versions["store"],
            apis=versions["API"],
            store=STORE,
            shown=shown,
        )
    )


def broken(part, *names):
    """Some test of this part that is green with the right one must be red with each of these."""
    told = beside(part)
    right = f"~right {part}~"
    green = {n.replace(right, "") for n in told.passed if right in n}
    assert green, f"No test of the {part} is green beside the right version yet."
    for name in names:
        red = {n.replace(f"~{name}~", "") for n in told.failed}
        assert green & red, f"All your tests are green beside a version of the {part} that {name}."


def test_right():
    """Beside the right app, all your tests are green, and there are tests of all three parts."""
    told = beside(shown="short")
    lines = told.output.splitlines()
    said = [n.strip("_ ") for n in lines if n.startswith(("E  ", "___"))]
    assert not told.failed, "\n".join(said)
    for part in PARTS:
        assert any(f"~right {part}~" in n for n in told.passed), f"Nothing tests the {part}."


def test_rule_on_the_day():
    """The rule: your tests notice when a task is overdue on its day, or before."""
    broken("rule", "calls a task overdue on its day", "calls a task of tomorrow overdue")


def test_rule_exceptions():
    """The rule: your tests notice when finished or undated tasks are overdue."""
    broken("rule", "calls a finished task overdue", "calls a task without a date overdue")


def test_rule_late():
    """The rule: your tests notice when late tasks aren't overdue, or the month doesn't count."""
    broken("rule", "calls nothing overdue", "compares only the days of the month")


def test_store_restart():
    """The store: your tests notice when a new task is gone after a restart."""
    broken("store", "forgets new tasks")


def test_store_finish_restart():
    """The store: your tests notice when a finished task is open again after a restart."""
    broken("store", "forgets what was finished")


def test_store_tasks():
    """The store: your tests notice a lost date, a number given twice, and no `None` for unknown."""
    broken(
        "store",
        "forgets the date",
        "gives every task the number 1",
        "raises an error for an unknown task",
    )


def test_store_finish():
    """The store: your tests notice when `finish` finishes nothing, all, or what isn't there."""
    broken("store", "finishes nothing", "finishes everything", "accepts unknown numbers in finish")


def test_store_open_tasks():
    """The store: your tests notice when the open tasks hold finished ones, or come in disorder."""
    broken(
        "store",
        "lists finished tasks as open",
        "lists by number",
        "lists undated tasks first",
        "lists the last date first",
    )


def test_api_new_task():
    """The API: your tests notice a wrong status or id for a new task, and one that isn't listed."""
    broken("API", "answers 200 to a new task", "invents ids", "lists nothing")


def test_api_connection():
    """The API: your tests notice when the date of a new task gets lost on the way to the store."""
    broken("API", "drops the date")


def test_api_title():
    """The API: your tests notice when an empty title is accepted, or refused and stored."""
    broken("API", "needs no title", "takes spaces for a title", "refuses a title, and stores it")


def test_api_done():
    """The API: your tests notice when `done` does nothing, or hits another task."""
    broken("API", "finishes nothing", "always finishes task 1", "finishes a neighbour")


def test_api_unknown():
    """The API: your tests notice when finishing an unknown task is not answered with 404."""
    broken("API", "answers 204 for an unknown task")
