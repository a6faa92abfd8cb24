RATES = {"rowing": 600, "pedal": 900, "sailing": 2000}
ALWAYS_FULL = {"sailing"}  # no discount for long hire


def price(boat, hours, member):
    if boat not in RATES:
        raise ValueError(f"no boat {boat!r}")
    total = hours * RATES[boat]
    if member:
        total = total * 80 // 100
    if hours > 4 and boat not in ALWAYS_FULL:
        total -= 500
    return total


def refuses(boat):
    try:
        price(boat, 1, False)
    except ValueError:
        return True
    return False


def test_price_per_hour():
    assert price("rowing", 2, False) == 1200
    assert price("pedal", 3, False) == 2700
    assert price("sailing", 1, False) == 2000


def test_members_pay_less():
    assert price("pedal", 1, True) == 720


def test_long_hire():
    assert price("rowing", 8, False) == 4300


def test_long_hire_begins_after_four_hours():
    assert price("rowing", 4, False) == 2400
    assert price("rowing", 5, False) == 2500


def test_long_hire_of_a_sailing_boat_costs_the_same():
    assert price("sailing", 5, False) == 10000


def test_members_discount_comes_first():
    assert price("rowing", 5, True) == 1900


def test_unknown_boat_is_refused():
    assert refuses("submarine")


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
