import pytest


class NotEnough(Exception):
    """More was wanted than is on the card."""


class Card:
    def __init__(self, cents):
        self.cents = cents

    def pay(self, cents):
        if cents < 1:
            raise ValueError(f"not an amount: {cents}")
        if cents > self.cents:
            raise NotEnough(f"wanted {cents}, have {self.cents}")
        self.cents -= cents


@pytest.fixture
def card():
    return Card(300)


def test_paying_takes_the_amount_off(card):
    card.pay(120)
    assert card.cents == 180


def test_paying_all_that_is_there(card):
    card.pay(300)
    assert card.cents == 0


@pytest.mark.parametrize("cents", [301, 500])
def test_too_little(card, cents):
    numbers = f"wanted {cents}, have 300"
    with pytest.raises(NotEnough, match=numbers):
        card.pay(cents)
    assert card.cents == 300


@pytest.mark.parametrize("cents", [0, -1])
def test_no_amount(card, cents):
    with pytest.raises(ValueError):
        card.pay(cents)
    assert card.cents == 300


def test_a_single_cent(card):
    card.pay(1)
    assert card.cents == 299
