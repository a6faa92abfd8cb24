"""Passwords and tokens. Bring these from the project of week 7."""

COST = 2**17  # the n of scrypt


def hash_password(password: str, cost: int = COST) -> str:
    """Salt and hash a password with scrypt. The text holds cost, salt and hash."""
    raise NotImplementedError


def password_matches(password: str, stored: str) -> bool:
    """Whether this is the password, compared in constant time."""
    raise NotImplementedError


def new_token() -> str:
    """A random token that nobody can guess."""
    raise NotImplementedError


def fingerprint(token: str) -> str:
    """What the database keeps of a token: this time as text, in hexadecimal digits."""
    raise NotImplementedError
