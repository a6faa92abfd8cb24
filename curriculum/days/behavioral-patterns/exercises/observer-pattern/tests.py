"""Whether bids are told to all who want to know, and to nobody else."""

from checks import raises
from exercise import Lot


def noting(log, name):
    """A listener that notes its name and the news."""
    return lambda who, cents: log.append((name, who, cents))


def test_told():
    """A listener is called with the name and the cents of each bid."""
    lot, log = Lot("violin"), []
    lot.subscribe(noting(log, "screen"))
    lot.bid("Ada", 5000)
    lot.bid("Bob", 6000)
    assert log == [("screen", "Ada", 5000), ("screen", "Bob", 6000)]


def test_order():
    """Several listeners are called in the order in which they subscribed."""
    lot, log = Lot("violin"), []
    for name in ("screen", "ticker", "phone"):
        lot.subscribe(noting(log, name))
    lot.bid("Ada", 5000)
    assert [name for name, *_ in log] == ["screen", "ticker", "phone"]


def test_leave():
    """What `subscribe` returns ends this subscription, and no other."""
    lot, log = Lot("violin"), []
    leave = lot.subscribe(noting(log, "screen"))
    lot.subscribe(noting(log, "ticker"))
    leave()
    lot.bid("Ada", 5000)
    assert log == [("ticker", "Ada", 5000)]


def test_leave_twice():
    """Leaving a second time does nothing, even if the same listener has subscribed again."""
    lot, log = Lot("violin"), []
    screen = noting(log, "screen")
    leave = lot.subscribe(screen)
    leave()
    leave()
    lot.subscribe(screen)
    leave()
    lot.bid("Ada", 5000)
    assert log == [("screen", "Ada", 5000)]


def test_best():
    """`lot.best` is `None` at the start, and then the name and the cents of the best bid."""
    lot = Lot("violin")
    assert lot.best is None
    lot.bid("Ada", 5000)
    assert lot.best == ("Ada", 5000)


def test_too_low():
    """A bid that is not higher than the best is a `ValueError`; nobody is told, `best` stays."""
    lot, log = Lot("violin"), []
    lot.bid("Ada", 5000)
    lot.subscribe(noting(log, "screen"))
    for cents in (4999, 5000):
        with raises(ValueError):
            lot.bid("Bob", cents)
    assert log == []
    assert lot.best == ("Ada", 5000)


def test_at_least_one():
    """The first bid is at least 1: a bid of 0 is a `ValueError`."""
    lot = Lot("violin")
    with raises(ValueError):
        lot.bid("Ada", 0)
    lot.bid("Ada", 1)
    assert lot.best == ("Ada", 1)


def test_best_is_set_first():
    """A listener that looks at `lot.best` sees the bid that it is told of."""
    lot, seen = Lot("violin"), []
    lot.subscribe(lambda who, cents: seen.append(lot.best))
    lot.bid("Ada", 5000)
    assert seen == [("Ada", 5000)]


def test_broken_listener():
    """If a listener raises, the others are told, `bid` does not raise, and `errors` keeps it."""
    lot, log = Lot("violin"), []
    failure = OSError("no paper in the ticker")

    def broken(who, cents):
        raise failure

    lot.subscribe(broken)
    lot.subscribe(noting(log, "screen"))
    lot.bid("Ada", 5000)
    assert log == [("screen", "Ada", 5000)]
    assert lot.errors == [failure]


def test_leaving_while_called():
    """A listener that leaves while it is called takes the news from nobody else."""
    lot, log = Lot("violin"), []

    def once(who, cents):
        log.append(("once", who, cents))
        leave()

    leave = lot.subscribe(once)
    lot.subscribe(noting(log, "screen"))
    lot.bid("Ada", 5000)
    lot.bid("Bob", 6000)
    assert [name for name, *_ in log] == ["once", "screen", "screen"]


def test_joining_while_called():
    """A listener that is subscribed during a bid is told of the next bid, not of this one."""
    lot, log = Lot("violin"), []

    def inviting(who, cents):
        if who == "Ada":
            lot.subscribe(noting(log, "phone"))

    lot.subscribe(inviting)
    lot.bid("Ada", 5000)
    assert log == []
    assert lot.errors == []
    lot.bid("Bob", 6000)
    assert log == [("phone", "Bob", 6000)]


def test_two_lots():
    """Two lots have nothing in common."""
    violin, drum, log = Lot("violin"), Lot("drum"), []
    violin.subscribe(noting(log, "screen"))
    drum.bid("Ada", 5000)
    assert log == []
    assert violin.best is None
