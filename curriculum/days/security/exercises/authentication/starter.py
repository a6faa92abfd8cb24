import hashlib
import hmac
import secrets

ROUNDS = 50  # for this page; hashlib.pbkdf2_hmac wants 600,000


def slow_hash(password, salt, rounds):
    """PBKDF2 with SHA-256, which the browser's hashlib lacks."""
    key = password.encode()
    block = hmac.digest(key, salt + b"\0\0\0\1", "sha256")
    result = int.from_bytes(block, "big")
    for _ in range(rounds - 1):
        block = hmac.digest(key, block, "sha256")
        result ^= int.from_bytes(block, "big")
    return result.to_bytes(32, "big")


def hash_password(password, rounds=ROUNDS):
    return password


def password_matches(password, stored):
    return password == stored


class Accounts:
    def __init__(self, clock):
        self._clock = clock
        self._members = {}
        self._sessions = {}

    def register(self, name, password):
        self._members[name] = password

    def log_in(self, name, password):
        return name if self._members.get(name) == password else None

    def user_of(self, token):
        return token if token in self._members else None

    def log_out(self, token):
        pass

    def change_password(self, name, old, new):
        self._members[name] = new
        return True
