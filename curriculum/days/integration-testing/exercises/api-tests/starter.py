import pytest


def test_booking_is_accepted(api):
    body = {"room": "Oak", "hour": 9}
    assert api("POST", "/bookings", body)[0] == 201
