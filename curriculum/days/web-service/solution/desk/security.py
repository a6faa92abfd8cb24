"""Passwords, tokens, and how often something may be done."""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from threading import Lock

COST = 2**17  # the n of scrypt


def _scrypt(password: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=cost, r=8, p=1, maxmem=2**28)


def hash_password(password: str, cost: int = COST) -> str:
    """Salt and hash a password with scrypt. The text holds cost, salt and hash."""
    salt = secrets.token_bytes(16)
    return f"{cost}${salt.hex()}${_scrypt(password, salt, cost).hex()}"


def password_matches(password: str, stored: str) -> bool:
    """Whether this is the password, compared in constant time."""
    cost, salt, key = stored.split("$")
    again = _scrypt(password, bytes.fromhex(salt), int(cost))
    return hmac.compare_digest(again, bytes.fromhex(key))


def new_token() -> str:
    """A random token that nobody can guess."""
    return secrets.token_urlsafe(32)


def fingerprint(token: str) -> bytes:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).digest()


class Limiter:
    """A token bucket for each key: size at once, then per_second more."""

    def __init__(
        self, size: int, per_second: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._size = size
        self._per_second = per_second
        self._clock = clock
        self._full_at: dict[str, float] = (
            {}
        )  # a bucket is known by when it will be full
        self._tidy_at = clock()
        self._lock = Lock()

    def wait(self, key: str) -> float:
        """Take a coin and return 0; with none left, return the seconds until there is one."""
        with self._lock:
            now = self._clock()
            self._tidy(now)
            full_at = max(self._full_at.get(key, now), now)
            coins = self._size - (full_at - now) * self._per_second
            if coins < 1 - 1e-9:  # 0.1 can't be written exactly in binary
                return (1 - coins) / self._per_second
            self._full_at[key] = full_at + 1 / self._per_second
            return 0

    def _tidy(self, now: float) -> None:
        """Forget full buckets, as seldom as a bucket takes to fill."""
        if now >= self._tidy_at:
            self._full_at = {k: at for k, at in self._full_at.items() if at > now}
            self._tidy_at = now + self._size / self._per_second

    def __len__(self) -> int:
        return len(self._full_at)
