def fee(minutes):
    return None


def test_ten_minutes_are_free():
    assert fee(10) == 0


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
