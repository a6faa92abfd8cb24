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
