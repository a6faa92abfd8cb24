from exercise import swap


def test_swaps():
    assert swap(1, 2) == (2, 1)
