def tag(cents):
    return None


def refuses(cents):
    try:
        tag(cents)
    except ValueError:
        return True
    return False


def test_euros_and_cents():
    assert tag(1290) == "12.90 €"
    assert tag(99) == "0.99 €"


def test_two_places():
    assert tag(1205) == "12.05 €"
    assert tag(5) == "0.05 €"


def test_whole_euros_have_no_places():
    assert tag(700) == "7 €"


def test_groups_of_three():
    assert tag(123456) == "1,234.56 €"
    assert tag(100000000) == "1,000,000 €"


def test_nothing_is_free():
    assert tag(0) == "free"


def test_negative_prices_are_refused():
    assert refuses(-1)


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print("green:", name)
