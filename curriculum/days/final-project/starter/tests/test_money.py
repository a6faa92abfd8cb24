import pytest

from kitty.money import Expense, Payment, balances, settle, split


@pytest.mark.parametrize(
    "cents, parts, wanted",
    [(900, 3, [300] * 3), (1000, 3, [334, 333, 333]), (1, 2, [1, 0])],
)
def test_split_loses_no_cent(cents: int, parts: int, wanted: list[int]) -> None:
    """split gives parts that add up, the larger ones first."""
    assert split(cents, parts) == wanted


def test_split_needs_somebody() -> None:
    """Splitting among nobody is a ValueError."""
    with pytest.raises(ValueError):
        split(100, 0)


def test_balances_add_up() -> None:
    """The payer gets back what the others owe; who has no part in it has 0."""
    dinner = Expense("ada", 1000, ("cy", "bo", "ada"))
    assert balances(["ada", "bo", "cy", "di"], [dinner]) == {
        "ada": 666,
        "bo": -333,
        "cy": -333,
        "di": 0,
    }


def test_one_may_pay_for_others_only() -> None:
    """A payer who is no sharer gets everything back; several expenses are added."""
    taxi, tip = Expense("ada", 500, ("bo",)), Expense("bo", 100, ("ada", "bo"))
    assert balances(["ada", "bo"], [taxi, tip]) == {"ada": 450, "bo": -450}


def test_settle_makes_everybody_even() -> None:
    """Whoever owes most pays whoever gets most."""
    assert list(settle({"ada": 700, "bo": -500, "cy": -300, "di": 100})) == [
        Payment("bo", "ada", 500),
        Payment("cy", "ada", 200),
        Payment("cy", "di", 100),
    ]


def test_settle_leaves_its_argument_alone() -> None:
    """settle pays nothing where all is even, and changes no balance that it was given."""
    owed = {"bo": -5, "ada": 5}
    assert list(settle(owed)) == [Payment("bo", "ada", 5)]
    assert owed == {"bo": -5, "ada": 5}
    assert list(settle({"ada": 0})) == []


@pytest.mark.parametrize("count", [2, 5, 30])
def test_settle_needs_few_payments(count: int) -> None:
    """There are fewer payments than people, and afterwards nobody owes anything."""
    owed = {f"p{n}": n * 7 % 11 - 5 for n in range(count)}
    owed["last"] = -sum(owed.values())
    payments = settle(owed)
    assert len(payments) < len(owed)
    for payment in payments:
        assert payment.cents > 0
        owed[payment.debtor] += payment.cents
        owed[payment.creditor] -= payment.cents
    assert set(owed.values()) == {0}
