"""Passwords and tokens."""

import hashlib
import hmac
import secrets

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


def fingerprint(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
