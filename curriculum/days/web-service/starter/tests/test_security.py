from desk.security import (
    Limiter,
    fingerprint,
    hash_password,
    new_token,
    password_matches,
)


def test_passwords_are_hashed_with_salt() -> None:
    """Two hashes of one password differ, and neither contains it; both match."""
    one, two = hash_password("long enough", cost=16), hash_password(
        "long enough", cost=16
    )
    assert one != two and "long enough" not in one
    assert password_matches("long enough", one) and password_matches("long enough", two)
    assert not password_matches("Long enough", one)


def test_old_costs_can_still_be_checked() -> None:
    """The stored text knows its cost."""
    assert password_matches("secret", hash_password("secret", cost=32))


def test_tokens_are_long_and_new() -> None:
    """Tokens have at least 43 characters, which are 32 bytes, and differ."""
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100 and min(map(len, tokens)) >= 43


def test_fingerprints_are_stable_and_tell_nothing() -> None:
    """The same token has the same fingerprint, in which it does not stand."""
    assert fingerprint("abc") == fingerprint("abc") != fingerprint("abd")
    assert b"abc" not in fingerprint("abc") and len(fingerprint("abc")) >= 32


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_empties_and_fills() -> None:
    """With size 2 and one coin in 10 seconds, the third try must wait; after 10 s it may."""
    clock = Clock()
    limiter = Limiter(2, 0.1, clock)
    assert [limiter.wait("ada"), limiter.wait("ada")] == [0, 0]
    assert round(limiter.wait("ada"), 6) == 10
    clock.now += 4
    assert round(limiter.wait("ada"), 6) == 6
    clock.now += 6
    assert limiter.wait("ada") == 0
    assert limiter.wait("ada") > 0


def test_each_key_has_its_bucket() -> None:
    """Ada's requests cost Bo nothing, and no bucket holds more than its size."""
    clock = Clock()
    limiter = Limiter(1, 1, clock)
    assert [limiter.wait("ada"), limiter.wait("bo")] == [0, 0]
    clock.now += 1000
    assert limiter.wait("ada") == 0
    assert limiter.wait("ada") > 0


def test_full_buckets_are_forgotten() -> None:
    """After a thousand keys and a long pause, hardly any bucket is remembered."""
    clock = Clock()
    limiter = Limiter(1, 1, clock)
    for number in range(1000):
        limiter.wait(str(number))
    assert len(limiter) == 1000
    clock.now += 1000
    for number in range(3):
        limiter.wait(f"new {number}")
    assert len(limiter) < 10
