from unittest.mock import Mock

import pytest


def reached(phone, text, send):
    for _ in range(2):
        try:
            send(phone, text)
            return True
        except ConnectionError:
            pass
    return False


def remind(bookings, send):
    missed = []
    for phone, hour in bookings:
        text = f"See you tomorrow at {hour}."
        if not reached(phone, text, send):
            missed.append(phone)
    return missed


def test_everybody_is_reached():
    send = Mock()
    assert remind([("0664-1", 9)], send) == []
