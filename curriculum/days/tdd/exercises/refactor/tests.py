"""Whether the net has no holes, the prices are the same, and nothing stands there twice."""

import ast
import traceback

from checks import module, raises, source
from exercise import price

PRICE = """
def price(boat, hours, member):
    rates = {"rowing": 600, "pedal": 900, "sailing": 2000}
    if boat not in rates:
        raise ValueError(boat)
    total = hours * rates[boat]
    if member:
        total = total * 80 // 100
    if hours > 4 and boat != "sailing":
        total -= 500
    return total
"""


def red(code):
    """Your tests that fail beside *code*, each with the line where it fails."""
    mine = module(source())
    vars(mine).update((k, v) for k, v in vars(module(code)).items() if not k.startswith("__"))
    failed = {}
    for name, test in list(vars(mine).items()):
        if name.startswith("test") and callable(test):
            try:
                test()
            except Exception as error:
                failed[name] = where(error)
    return failed


def where(error):
    """Your line at which an error came up."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == "given.py"]
    return source().splitlines()[lines[0] - 1].strip() if lines else str(error)


def notice(what, old, new):
    """Some test must be red beside the old prices with *new* in place of *old*."""
    assert red(PRICE.replace(old, new)), f"Your tests are all green beside a price that {what}."


def numbers():
    """Every number in your code, tests apart."""
    code = [node for node in ast.parse(source()).body if "test" not in getattr(node, "name", "")]
    found = [n.value for node in code for n in ast.walk(node) if isinstance(n, ast.Constant)]
    return [value for value in found if type(value) is int]


def test_green_beside_the_old_code():
    """Beside the old code, all your tests are green: they say what it does."""
    failed = red(PRICE)
    assert not failed, "; ".join(f"{name}: {line}" for name, line in failed.items())


def test_net_at_four_hours():
    """Your tests notice when the discount for long hire begins an hour too early or too late."""
    notice("gives the discount from 4 hours on", "hours > 4", "hours >= 4")
    notice("gives the discount from 6 hours on", "hours > 4", "hours > 5")


def test_net_for_sailing_boats():
    """Your tests notice when sailing boats get the discount for long hire, too."""
    notice("makes long hire of sailing boats cheaper", ' and boat != "sailing"', "")


def test_net_for_both_discounts():
    """Your tests notice when the 500 are taken off before the members' discount."""
    notice("takes the 500 off first", "total -= 500", "total -= 400 if member else 500")


def test_net_for_unknown_boats():
    """Your tests notice when an unknown boat is no longer a `ValueError`."""
    notice("gives 0 for a submarine", "raise ValueError(boat)", "return 0")
    notice("raises a KeyError for a submarine", "raise ValueError(boat)", "raise KeyError(boat)")


def test_same_prices():
    """`price` gives the same as before, for all boats, from 0 to 12 hours, and for members."""
    old = module(PRICE).price
    for boat in ("rowing", "pedal", "sailing"):
        for hours in range(13):
            for member in (False, True):
                now, before = price(boat, hours, member), old(boat, hours, member)
                told = f"price({boat!r}, {hours}, {member}) is {now!r}; it was {before}"
                assert now == before, told
                assert type(now) is int, told


def test_unknown_boat():
    """An unknown boat is a `ValueError`, as before."""
    with raises(ValueError):
        price("submarine", 1, False)


def test_rates():
    """`RATES` leads from each boat to its cents per hour."""
    mine = module(source())
    assert hasattr(mine, "RATES"), "There is no RATES yet."
    assert mine.RATES == {"rowing": 600, "pedal": 900, "sailing": 2000}


def test_new_boat():
    """After `RATES["canoe"] = 700`, canoes can be hired, with both discounts."""
    mine = module(source())
    assert hasattr(mine, "RATES"), "There is no RATES yet."
    mine.RATES["canoe"] = 700
    found = [mine.price("canoe", 2, False), mine.price("canoe", 5, False)]
    assert found == [1400, 3000]
    assert mine.price("canoe", 5, True) == 2300


def test_each_number_once():
    """The numbers 600, 900, 2000, 500 and 4 stand in the code once each, tests apart."""
    for value in (600, 900, 2000, 500, 4):
        count = numbers().count(value)
        assert count == 1, f"{value} stands there {count} times."
