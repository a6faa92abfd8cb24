"""Who owes whom. Plain functions over whole cents; no database, no web."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    """Somebody paid for some people, who share it equally."""

    payer: str
    cents: int
    sharers: tuple[str, ...]


@dataclass(frozen=True)
class Payment:
    """Somebody has to give somebody money."""

    debtor: str
    creditor: str
    cents: int


def split(cents: int, parts: int) -> list[int]:
    """Equal parts in whole cents that add up; the first ones are a cent larger if need be."""
    if parts < 1:
        raise ValueError(f"nothing can be split into {parts} parts")
    each, rest = divmod(cents, parts)
    return [each + 1] * rest + [each] * (parts - rest)


def balances(members: Iterable[str], expenses: Iterable[Expense]) -> dict[str, int]:
    """What each member gets back; what they owe is below zero. The sum is zero."""
    found = dict.fromkeys(members, 0)
    for expense in expenses:
        found[expense.payer] += expense.cents
        parts = split(expense.cents, len(expense.sharers))
        for name, part in zip(sorted(expense.sharers), parts, strict=True):
            found[name] -= part
    return found


def settle(balances: Mapping[str, int]) -> Sequence[Payment]:
    """Payments that make every balance zero: always fewer than there are people."""
    open_ = dict(sorted(balances.items()))  # min and max take the first of equals
    payments = []
    while any(open_.values()):
        debtor, creditor = min(open_, key=open_.__getitem__), max(
            open_, key=open_.__getitem__
        )
        cents = min(-open_[debtor], open_[creditor])
        open_[debtor] += cents
        open_[creditor] -= cents
        payments.append(Payment(debtor, creditor, cents))
    return payments
