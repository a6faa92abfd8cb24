import pytest


def bill(minutes, member=False):
    """The price of a ride in cents."""
    cents = 0 if member else 150
    cents += minutes // 30 * 100
    if not member:
        cents = min(cents, 1200)
    return cents


def longest(rides, limit=3):
    """The longest rides, the longest first."""
    rides.sort(key=lambda ride: ride[1])
    return rides[-limit:]


def test_a_short_ride():
    assert bill(20) == 150
