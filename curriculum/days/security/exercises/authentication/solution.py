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
    salt = secrets.token_bytes(16)
    key = slow_hash(password, salt, rounds)
    return f"{rounds}${salt.hex()}${key.hex()}"


def password_matches(password, stored):
    rounds, salt, key = stored.split("$")
    again = slow_hash(password, bytes.fromhex(salt), int(rounds))
    return hmac.compare_digest(again, bytes.fromhex(key))


def fingerprint(token):
    return hashlib.sha256(token.encode()).hexdigest()


def long_enough(password):
    if len(password) < 15:
        raise ValueError("use at least 15 characters")
    return password


class Accounts:
    def __init__(self, clock):
        self._clock = clock
        self._members = {}
        self._sessions = {}
        self._nobody = hash_password(secrets.token_urlsafe())

    def register(self, name, password):
        if name in self._members:
            raise ValueError("this name is taken")
        self._members[name] = hash_password(long_enough(password))

    def log_in(self, name, password):
        if not self._knows(name, password):
            return None
        token = secrets.token_urlsafe(32)
        ends = self._clock() + 3600
        self._sessions[fingerprint(token)] = name, ends
        return token

    def user_of(self, token):
        unknown = None, 0
        name, ends = self._sessions.get(fingerprint(token), unknown)
        return name if self._clock() < ends else None

    def log_out(self, token):
        self._sessions.pop(fingerprint(token), None)

    def change_password(self, name, old, new):
        if not self._knows(name, old):
            return False
        self._members[name] = hash_password(long_enough(new))
        self._sessions = {
            mark: session
            for mark, session in self._sessions.items()
            if session[0] != name
        }
        return True

    def _knows(self, name, password):
        stored = self._members.get(name, self._nobody)
        return password_matches(password, stored)
