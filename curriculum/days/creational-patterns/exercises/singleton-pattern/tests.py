"""Whether there is one of each, made when it is needed; every test starts with a new town hall."""

from checks import module, source
from exercise import Desk, Dispenser


class Counter:
    """Stands for a dispenser and gives 41, then 42."""

    def __init__(self):
        self.numbers = [42, 41]

    def take(self):
        return self.numbers.pop()


def test_same_dispenser():
    """`dispenser()` returns the same `Dispenser` at every call."""
    hall = module(source())
    first = hall.dispenser()
    assert type(first) is hall.Dispenser
    assert hall.dispenser() is first


def test_made_at_first_use():
    """The dispenser is made at the first call of `dispenser()`, not before, and not again."""
    hall = module(source())
    assert hall.Dispenser.made == 0
    hall.dispenser()
    hall.dispenser()
    assert hall.Dispenser.made == 1


def test_other_dispensers_are_possible():
    """`Dispenser()` itself still gives a new dispenser, which begins at 1."""
    used = Dispenser()
    used.take()
    assert Dispenser().take() == 1


def test_same_journal():
    """`Journal()` gives the same object every time, with an empty list `entries` at the start."""
    hall = module(source())
    assert hall.Journal() is hall.Journal()
    assert type(hall.Journal()) is hall.Journal
    assert hall.Journal().entries == []


def test_entries_survive():
    """What is in `Journal().entries` is still there after the next call of `Journal()`."""
    hall = module(source())
    hall.Journal().entries.append("opened at 8")
    assert hall.Journal().entries == ["opened at 8"]


def test_desk():
    """A desk takes its numbers from the dispenser that it was given: `desk A: number 41`."""
    desk = Desk("A", Counter())
    assert desk.call_next() == "desk A: number 41"
    assert desk.call_next() == "desk A: number 42"


def test_two_desks():
    """Two desks with the same dispenser never call the same number."""
    machine = Dispenser()
    called = [Desk("A", machine).call_next(), Desk("B", machine).call_next()]
    assert called == ["desk A: number 1", "desk B: number 2"]


def test_making_a_desk_takes_nothing():
    """Making a desk takes no number; only `call_next` does."""
    machine = Counter()
    Desk("A", machine)
    assert machine.numbers == [42, 41]
