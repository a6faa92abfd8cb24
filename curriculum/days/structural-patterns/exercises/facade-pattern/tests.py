"""Whether an order does the right things in the right order, also when one of them fails."""

from checks import raises
from exercise import OutOfPaper, PosterShop, PressError


class Office:
    """Store, press and courier in one: each call is noted, and *fails* names one that fails."""

    def __init__(self, paper=100, fails=""):
        self.paper, self.fails = paper, fails
        self.log = []

    def note(self, *words):
        self.log.append(words)
        if words[0] == self.fails:
            raise (ConnectionError if self.fails == "send" else PressError)(f"{self.fails} failed")

    def sheets(self):
        return self.paper

    def take(self, count):
        self.note("take", count)
        self.paper -= count

    def put_back(self, count):
        self.note("put back", count)
        self.paper += count

    def load(self, text):
        self.note("load", text)

    def run(self, count):
        self.note("run", count)
        return [f"copy {n}" for n in range(count)]

    def send(self, copies, address):
        self.note("send", copies, address)
        return "P-42"

    def shop(self):
        return PosterShop(self, self, self)


def test_parcel_number():
    """`order` returns the parcel number that `send` gives."""
    assert Office().shop().order("Fair", 2, "Main Street 1") == "P-42"


def test_order_of_the_calls():
    """The calls are: take, load, run, and send with the copies that `run` returned."""
    office = Office()
    office.shop().order("Fair", 2, "Main Street 1")
    sent = ("send", ["copy 0", "copy 1"], "Main Street 1")
    assert office.log == [("take", 2), ("load", "Fair"), ("run", 2), sent]


def test_can_print():
    """`can_print(count)` is true as long as there are enough sheets: 100 of 100 are enough."""
    shop = Office(paper=100).shop()
    assert shop.can_print(100)
    assert not shop.can_print(101)


def test_last_sheet():
    """An order may use the last sheet."""
    office = Office(paper=3)
    office.shop().order("Fair", 3, "Main Street 1")
    assert office.paper == 0


def test_out_of_paper():
    """With too little paper, `order` raises `OutOfPaper`, and nothing is taken, loaded or sent."""
    office = Office(paper=3)
    with raises(OutOfPaper):
        office.shop().order("Fair", 4, "Main Street 1")
    assert office.log == []


def test_no_posters():
    """A count of 0 or less is a `ValueError`, and nothing is taken, loaded or sent."""
    for count in (0, -5):
        office = Office()
        with raises(ValueError):
            office.shop().order("Fair", count, "Main Street 1")
        assert office.log == []


def test_press_does_not_load():
    """If `load` fails, the paper is put back, nothing is sent, and the `PressError` is told."""
    office = Office(fails="load")
    with raises(PressError):
        office.shop().order("Fair", 2, "Main Street 1")
    assert office.log == [("take", 2), ("load", "Fair"), ("put back", 2)]


def test_press_does_not_run():
    """If `run` fails, the same is true."""
    office = Office(fails="run")
    with raises(PressError):
        office.shop().order("Fair", 2, "Main Street 1")
    assert office.log == [("take", 2), ("load", "Fair"), ("run", 2), ("put back", 2)]


def test_courier_fails():
    """If `send` fails, its exception goes to the caller, and printed paper is not put back."""
    office = Office(fails="send")
    with raises(ConnectionError):
        office.shop().order("Fair", 2, "Main Street 1")
    assert ("put back", 2) not in office.log
    assert office.paper == 98
