def price(boat, hours, member):
    if boat == "rowing":
        total = hours * 600
        if member:
            total = total * 80 // 100
        if hours > 4:
            total = total - 500
        return total
    elif boat == "pedal":
        total = hours * 900
        if member:
            total = total * 80 // 100
        if hours > 4:
            total = total - 500
        return total
    elif boat == "sailing":
        total = hours * 2000
        if member:
            total = total * 80 // 100
        return total
    else:
        raise ValueError(f"no boat {boat!r}")


def test_price_per_hour():
    assert price("rowing", 2, False) == 1200
    assert price("pedal", 3, False) == 2700
    assert price("sailing", 1, False) == 2000


def test_members_pay_less():
    assert price("pedal", 1, True) == 720


def test_long_hire():
    assert price("rowing", 8, False) == 4300


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
