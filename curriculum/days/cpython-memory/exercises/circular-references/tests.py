"""Whether trains go away by counting, and circles by the collector."""

import contextlib
import gc
import weakref

from exercise import Wagon, circle, in_circle


@contextlib.contextmanager
def counting_only():
    """Keep the cyclic collector out of it."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def train(*names):
    """Wagons coupled in this order."""
    wagons = [Wagon(name) for name in names]
    for front, back in zip(wagons, wagons[1:]):
        front.couple(back)
    return wagons


def test_alone():
    """A new wagon has its name, and nothing before or behind it."""
    wagon = Wagon("mail")
    assert wagon.name == "mail"
    assert wagon.next is None
    assert wagon.previous is None


def test_couple():
    """After `front.couple(back)`, `front.next` is `back` and `back.previous` is `front`."""
    front, back = train("engine", "mail")
    assert front.next is back
    assert back.previous is front
    assert front.previous is None
    assert back.next is None


def test_front_holds_all():
    """Whoever holds the first wagon holds the whole train."""
    with counting_only():
        first = train("engine", "mail", "diner")[0]
        assert first.next is not None
        assert first.next.next.name == "diner"


def test_freed_at_once():
    """When the last reference to a train goes, all its wagons go, without the collector."""
    with counting_only():
        wagons = train("engine", "mail", "diner")
        watches = [weakref.ref(wagon) for wagon in wagons]
        del wagons
        left = [watch().name for watch in watches if watch() is not None]
        assert left == [], f"These are still there: {', '.join(left)}."


def test_last_wagon_alone():
    """Whoever holds only the last wagon finds `None` before it."""
    with counting_only():
        last = train("engine", "mail")[-1]
        assert last.previous is None


def test_no_circle():
    """`in_circle` is `False` for a train with an end, and for a wagon alone."""
    assert in_circle(train("engine", "mail", "diner")[0]) is False
    assert in_circle(Wagon("mail")) is False


def test_in_circle():
    """`in_circle` is `True` where the last wagon is coupled to the first, or to itself."""
    wagons = train("a", "b", "c")
    wagons[2].couple(wagons[0])
    assert in_circle(wagons[1]) is True
    alone = Wagon("d")
    alone.couple(alone)
    assert in_circle(alone) is True


def test_circle_further_back():
    """It is `True`, too, where the circle begins only behind the first wagon."""
    wagons = train("a", "b", "c")
    wagons[2].next = wagons[1]
    assert in_circle(wagons[0]) is True


def test_circle():
    """`circle(["red", "green", "blue"])` returns the red wagon; three steps lead back to it."""
    red = circle(["red", "green", "blue"])
    assert [red.name, red.next.name, red.next.next.name] == ["red", "green", "blue"]
    assert red.next.next.next is red
    assert red.previous.name == "blue"


def test_small_circle():
    """A circle of one name is a wagon that follows itself."""
    red = circle(["red"])
    assert red.next is red


def test_collector_needed():
    """A circle that nobody holds stays, until the collector runs."""
    with counting_only():
        watch = weakref.ref(circle(["red", "green"]))
        assert watch() is not None
        gc.collect()
        assert watch() is None
