"""Passwords, tokens, and how often something may be done."""

import time
from collections.abc import Callable

COST = 2**17  # the n of scrypt


def hash_password(password: str, cost: int = COST) -> str:
    """Salt and hash a password with scrypt (r=8, p=1). The text holds cost, salt and hash."""
    raise NotImplementedError


def password_matches(password: str, stored: str) -> bool:
    """Whether this is the password, compared in constant time."""
    raise NotImplementedError


def new_token() -> str:
    """A random token that nobody can guess: at least 32 bytes of it."""
    raise NotImplementedError


def fingerprint(token: str) -> bytes:
    """What the database keeps of a token."""
    raise NotImplementedError


class Limiter:
    """A token bucket for each key: size at once, then per_second more."""

    def __init__(
        self, size: int, per_second: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        raise NotImplementedError

    def wait(self, key: str) -> float:
        """Take a coin and return 0; with none left, return the seconds until there is one.

        Safe between threads. A bucket that would be full again is forgotten, so that the
        limiter doesn't grow with every key that was ever seen.
        """
        raise NotImplementedError

    def __len__(self) -> int:
        """How many buckets are remembered."""
        raise NotImplementedError
