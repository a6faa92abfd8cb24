import pytest


def shares(cents, people):
    base, rest = divmod(cents, people)
    return [base + 1] * rest + [base] * (people - rest)


def per_head(cents, people):
    return cents / people / 100


def test_even_split():
    assert shares(900, 3) == [300, 300, 300]
