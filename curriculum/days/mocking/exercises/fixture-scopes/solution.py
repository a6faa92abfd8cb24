import pytest


def send_ticket(seat):
    raise RuntimeError(f"a real ticket was sent for {seat}")


class Hall:
    def __init__(self):
        self.taken = set()

    def book(self, seat):
        if seat in self.taken:
            raise ValueError(f"{seat} is taken")
        self.taken.add(seat)
        send_ticket(seat)

    def clear(self):
        self.taken.clear()

    def close(self):
        self.taken = None


@pytest.fixture(scope="module")
def building():
    hall = Hall()
    yield hall
    hall.close()


@pytest.fixture
def hall(building):
    yield building
    building.clear()


@pytest.fixture(autouse=True)
def tickets(monkeypatch):
    sent = []
    monkeypatch.setattr(f"{__name__}.send_ticket", sent.append)
    return sent


def test_hall_is_empty(hall):
    assert hall.taken == set()


def test_seat_is_taken(hall):
    hall.book("A1")
    assert hall.taken == {"A1"}


def test_ticket_is_sent(hall, tickets):
    hall.book("A1")
    assert tickets == ["A1"]


def test_no_seat_twice(hall, tickets):
    hall.book("A1")
    with pytest.raises(ValueError):
        hall.book("A1")
    assert tickets == ["A1"]
