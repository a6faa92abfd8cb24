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
    """Equal parts in whole cents that add up; the first ones are a cent larger if need be.

    Fewer than one part: ValueError.
    """
    raise NotImplementedError


def balances(members: Iterable[str], expenses: Iterable[Expense]) -> dict[str, int]:
    """What each member gets back; what they owe is below zero. The sum is zero.

    Of an odd cent, the sharers who are first in the alphabet pay it.
    """
    raise NotImplementedError


def settle(balances: Mapping[str, int]) -> Sequence[Payment]:
    """Payments that make every balance zero: always fewer than there are people.

    Again and again, whoever owes most pays whoever gets most, as much as both allow. Of
    equals, the first in the alphabet.
    """
    raise NotImplementedError
