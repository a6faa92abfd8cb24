from exercise import swap


def test_swaps():
    assert swap(1, 2) == (2, 1), "swap(1, 2) should be (2, 1)"
