import pytest


def shares(cents, people):
    base, rest = divmod(cents, people)
    return [base + 1] * rest + [base] * (people - rest)


def per_head(cents, people):
    return cents / people / 100


def test_even_split():
    assert shares(900, 3) == [300, 300, 300]


def test_first_one_pays_the_odd_cent():
    assert shares(1000, 3) == [334, 333, 333]


def test_larger_rest_is_spread():
    assert shares(1001, 3) == [334, 334, 333]


def test_fewer_cents_than_people():
    assert shares(2, 4) == [1, 1, 0, 0]


def test_nothing_to_pay():
    assert shares(0, 2) == [0, 0]


def test_one_person_pays_all():
    assert shares(1234, 1) == [1234]


def test_per_head_is_exact():
    assert per_head(1000, 3) == pytest.approx(10 / 3)


def test_per_head_is_in_euros():
    assert per_head(900, 2) == pytest.approx(4.5)
