"""Whether the learner's tests agree with the API, and notice each broken promise."""

import sys
from functools import cache

from checks import suite

API = """
from itertools import count

class Api:
    def __init__(self):
        self.bookings, self.ids = {}, count(1)

    def __call__(self, method, path, body=None):
        _, _, *number = path.split("/")
        if method == "POST":
            return self.book(body or {})
        if not number:
            return 200, self.all()
        number = int(number[0])
        if number not in self.bookings:
            return 404, None
        if method == "GET":
            return 200, self.show(number)
        del self.bookings[number]
        return 204, None

    def all(self):
        return [self.show(number) for number in self.bookings]

    def show(self, number):
        return {"id": number} | self.bookings[number]

    def book(self, body):
        room, hour = body.get("room"), body.get("hour")
        if room is None:
            return 422, None
        if type(hour) is not int or not 8 <= hour <= 17:
            return 422, None
        wanted = {"room": room, "hour": hour}
        if wanted in self.bookings.values():
            return 409, None
        number = next(self.ids)
        self.bookings[number] = wanted
        return 201, {"id": number}
"""
HOUR = "if type(hour) is not int or not 8 <= hour <= 17:"
KEEP = (
    "            self.bookings[next(self.ids)] = {'room': room, 'hour': hour}\n            return "
)
BROKEN = {
    "answers 200 to a booking": ("return 201", "return 200"),
    "invents ids": ('return 201, {"id": number}', 'return 201, {"id": number + 1}'),
    "stores nothing": ("self.bookings[number] = wanted", "pass"),
    "stores 9 for every hour": ("= wanted\n", '= wanted | {"hour": 9}\n'),
    "lists only the last": ("for number in self.bookings]", "for number in [*self.bookings][-1:]]"),
    "books twice": ("if wanted in self.bookings.values()", "if False"),
    "refuses, and books twice": ("            return 409", KEEP + "409"),
    "books one room an hour": (
        "if wanted in self.bookings.values()",
        "if any(b['hour'] == hour for b in self.bookings.values())",
    ),
    "books a room once a day": (
        "if wanted in self.bookings.values()",
        "if any(b['room'] == room for b in self.bookings.values())",
    ),
    "opens at 7": ("8 <=", "7 <="),
    "opens at 9": ("8 <=", "9 <="),
    "closes at 17": ("<= 17", "< 17"),
    "books hour 18": ("<= 17", "<= 18"),
    "needs no room": ("if room is None", "if False"),
    "fails without an hour": ('body.get("hour")', 'body["hour"]'),
    "takes hours as text": (
        "type(hour) is not int or not 8 <= hour",
        "hour is None or not 8 <= int(hour)",
    ),
    "refuses, and stores": (f"{HOUR}\n            return ", f"{HOUR}\n{KEEP}"),
    "shows what is not there": ("            return 404, None\n", "            return 200, {}\n"),
    "deletes nothing": ("        del self.bookings[number]\n", ""),
    "deletes everything": ("del self.bookings[number]", "self.bookings.clear()"),
    "deletes what is not there": (
        "            return 404, None\n",
        "            return (404 if method == 'GET' else 204), None\n",
    ),
    "keeps the hour taken": (
        "        del self.bookings[number]\n",
        "        self.bookings[-number] = self.bookings.pop(number)\n",
    ),
}
CONFTEST = """
import pytest

def pytest_configure(config):
    config.option.tbstyle = {shown!r}

VERSIONS = {versions!r}

@pytest.fixture(params=VERSIONS)
def api(request):
    made = dict()
    exec(VERSIONS[request.param], made)
    return made["Api"]()
"""


@cache
def beside(*names, shown="no"):
    """The learner's tests beside the right version and these; a test's name holds the version's."""
    versions = {"~right~": API}
    for name in names:
        versions[f"~{name}~"] = API.replace(*BROKEN[name], 1)
    sys.modules.pop("test_exercise", None)  # pytest would take what it imported last time
    return suite(conftest=CONFTEST.format(versions=versions, shown=shown))


def broken(*names):
    """Some test that is green beside the right version must be red beside each of these."""
    told = beside(*BROKEN)
    green = {n.replace("~right~", "") for n in told.passed if "~right~" in n}
    assert green, "No test of yours is green beside the right version yet."
    for name in names:
        red = {n.replace(f"~{name}~", "") for n in told.failed}
        assert green & red, f"All your tests are green beside an API that {name}."


def test_right():
    """Beside an API that keeps its promises, all your tests are green, and there are some."""
    told = beside(shown="short")
    lines = told.output.splitlines()
    said = [n.strip("_ ").replace("[~right~]", "") for n in lines if n.startswith(("E  ", "___"))]
    assert not told.failed, "\n".join(said)
    assert told.passed, "No test asks for api yet."


def test_created():
    """Your tests notice a wrong status or a wrong id after `POST /bookings`."""
    broken("answers 200 to a booking", "invents ids")


def test_stored():
    """Your tests notice when a booking is accepted and not stored, or stored wrongly."""
    broken("stores nothing", "stores 9 for every hour")


def test_listed():
    """Your tests notice when the list leaves out some of several bookings."""
    broken("lists only the last")


def test_taken():
    """Your tests notice when a room can be booked twice at the same hour."""
    broken("books twice")


def test_refused_booking_is_not_there():
    """Your tests notice when the answer is 409 or 422, and the booking was stored all the same."""
    broken("refuses, and books twice", "refuses, and stores")


def test_other_rooms_and_hours():
    """Your tests notice when another room, or another hour of the same room, is refused."""
    broken("books one room an hour", "books a room once a day")


def test_hours():
    """Your tests notice when the first or the last hour is a wrong one."""
    broken("opens at 7", "opens at 9", "closes at 17", "books hour 18")


def test_incomplete():
    """Your tests notice when a missing room, a missing hour or an hour as a text gets through."""
    broken("needs no room", "fails without an hour", "takes hours as text")


def test_deleting():
    """Your tests notice when `DELETE` deletes nothing, or too much."""
    broken("deletes nothing", "deletes everything")


def test_free_again():
    """Your tests notice when the hour of a deleted booking can't be booked again."""
    broken("keeps the hour taken")


def test_unknown():
    """Your tests notice when a booking that isn't there is not answered with 404."""
    broken("shows what is not there", "deletes what is not there")
