def fee(minutes):
    return None


def refuses(minutes):
    try:
        fee(minutes)
    except ValueError:
        return True
    return False


def test_half_an_hour_is_free():
    assert fee(0) == 0
    assert fee(30) == 0


def test_an_hour_that_was_begun_is_paid():
    assert fee(31) == 200
    assert fee(61) == 400


def test_a_full_hour_does_not_begin_the_next():
    assert fee(60) == 200
    assert fee(120) == 400


def test_maximum():
    assert fee(8 * 60) == 1500
    assert fee(24 * 60) == 1500


def test_maximum_does_not_touch_shorter_stays():
    assert fee(7 * 60) == 1400


def test_negative_stay_is_refused():
    assert refuses(-1)


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
