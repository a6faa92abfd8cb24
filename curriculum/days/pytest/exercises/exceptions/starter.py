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


def test_paying_takes_the_amount_off():
    card = Card(300)
    card.pay(120)
    assert card.cents == 180


def test_too_little():
    with pytest.raises(Exception):
        Card(300).pay(500)
