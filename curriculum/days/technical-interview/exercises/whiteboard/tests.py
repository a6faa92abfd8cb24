"""Whether the free times are right, in all the corners that a whiteboard hides."""

import random

from exercise import free


def by_minutes(bookings, opens, closes, least):
    """The same, slowly: minute by minute."""
    gaps, start = [], None
    for minute in range(opens, closes + 1):
        taken = minute == closes or any(a <= minute < b for a, b in bookings)
        if taken and start is not None:
            gaps.append((start, minute))
            start = None
        elif not taken and start is None:
            start = minute
    return [(a, b) for a, b in gaps if b - a >= least]


def test_between():
    """Free is what lies before, between and after the bookings."""
    assert free([(60, 90), (120, 150)], 0, 200, 1) == [(0, 60), (90, 120), (150, 200)]


def test_no_bookings():
    """Without bookings, the hall is free from `opens` to `closes`."""
    assert free([], 540, 1320, 30) == [(540, 1320)]


def test_full():
    """A hall that is booked all day has no free time."""
    assert free([(540, 1320)], 540, 1320, 1) == []
    assert free([(540, 900), (900, 1320)], 540, 1320, 1) == []


def test_not_in_order():
    """The bookings may come in any order, and stay as they are."""
    bookings = [(120, 150), (60, 90)]
    assert free(bookings, 0, 200, 1) == [(0, 60), (90, 120), (150, 200)]
    assert bookings == [(120, 150), (60, 90)]


def test_overlap():
    """Two bookings that overlap are one taken time."""
    assert free([(60, 100), (80, 120)], 0, 200, 1) == [(0, 60), (120, 200)]


def test_inside():
    """A short booking inside a long one frees nothing."""
    assert free([(60, 150), (80, 90)], 0, 200, 1) == [(0, 60), (150, 200)]


def test_touching():
    """Between two bookings that touch there is nothing, not even a gap of 0 minutes."""
    assert free([(60, 90), (90, 120)], 0, 200, 1) == [(0, 60), (120, 200)]
    assert free([(0, 60), (150, 200)], 0, 200, 1) == [(60, 150)]


def test_least():
    """A gap of just `least` minutes is shown, a shorter one is not."""
    assert free([(30, 60), (89, 100)], 0, 110, 30) == [(0, 30)]
    assert free([(30, 60), (90, 100)], 0, 130, 30) == [(0, 30), (60, 90), (100, 130)]


def test_across_the_hours():
    """Only the part of a booking inside the opening hours matters."""
    assert free([(0, 100), (180, 300)], 60, 200, 1) == [(100, 180)]
    assert free([(0, 300)], 60, 200, 1) == []


def test_outside_the_hours():
    """Bookings before `opens` and after `closes` change nothing."""
    outside = [(0, 20), (30, 60), (200, 210), (230, 240), (250, 260)]
    assert free(outside, 60, 200, 1) == [(60, 200)]


def test_random_days():
    """On 300 random days it says the same as a look at every minute."""
    dice = random.Random(11)
    for _ in range(300):
        bookings = []
        for _ in range(dice.randrange(6)):
            start = dice.randrange(30)
            bookings.append((start, start + dice.randrange(1, 12)))
        least = dice.randrange(1, 5)
        got, right = free(list(bookings), 8, 25, least), by_minutes(bookings, 8, 25, least)
        told = f"free({bookings}, 8, 25, {least}) is {got}; wanted: {right}"
        assert got == right, told
