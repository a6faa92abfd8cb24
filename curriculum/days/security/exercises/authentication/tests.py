"""Whether passwords and tokens are kept safely, with a clock that the tests turn themselves."""

import random

import exercise
from checks import raises, source
from exercise import Accounts, hash_password, password_matches

PASSWORD = "seven wet ropes"
OTHER = "a red carabiner"


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


def hall():
    """Accounts with the member ada, and their clock."""
    clock = Clock()
    accounts = Accounts(clock)
    accounts.register("ada", PASSWORD)
    return accounts, clock


def slow_hashes(call, *args):
    """How often `slow_hash` runs meanwhile."""
    real, count = exercise.slow_hash, [0]

    def counted(*given, **named):
        count[0] += 1
        return real(*given, **named)

    exercise.slow_hash = counted
    try:
        call(*args)
    finally:
        exercise.slow_hash = real
    return count[0]


def test_format():
    """`hash_password` returns rounds, salt and hash in hex, with `$` between them."""
    parts = hash_password("rope", rounds=7).split("$")
    assert len(parts) == 3, f"There are {len(parts)} parts; wanted: 3"
    assert parts[0] == "7"
    assert len(bytes.fromhex(parts[1])) == 16
    assert len(bytes.fromhex(parts[2])) == 32


def test_really_hashed():
    """The third part is what `slow_hash` makes of password, salt and rounds."""
    rounds, salt, key = hash_password("rope", rounds=7).split("$")
    assert exercise.slow_hash("rope", bytes.fromhex(salt), 7).hex() == key


def test_salt():
    """The same password is never stored twice the same, not even with `random` started anew."""
    random.seed(1)
    one = hash_password("rope")
    random.seed(1)
    assert hash_password("rope") != one


def test_matches():
    """`password_matches` is `True` for the right password and `False` for any other."""
    stored = hash_password(PASSWORD)
    assert password_matches(PASSWORD, stored) is True
    assert password_matches(PASSWORD + " ", stored) is False
    assert password_matches("", stored) is False


def test_old_rounds():
    """A hash that was made with other rounds still works."""
    stored = hash_password(PASSWORD, rounds=3)
    assert password_matches(PASSWORD, stored) is True


def test_compare_digest():
    """Hashes are compared with `compare_digest`."""
    assert "compare_digest" in source(), "There is no compare_digest in your code."


def test_log_in():
    """`log_in` returns a token, and `user_of` says whose it is."""
    accounts, _ = hall()
    accounts.register("bo", OTHER)
    token = accounts.log_in("bo", OTHER)
    assert accounts.user_of(token) == "bo"
    assert accounts.user_of(accounts.log_in("ada", PASSWORD)) == "ada"


def test_wrong_password():
    """For a wrong password and for an unknown name, `log_in` returns `None`."""
    accounts, _ = hall()
    assert accounts.log_in("ada", OTHER) is None
    assert accounts.log_in("eve", PASSWORD) is None


def test_tokens():
    """A token is long, and each login gets another one."""
    accounts, _ = hall()
    random.seed(1)
    one = accounts.log_in("ada", PASSWORD)
    random.seed(1)
    two = accounts.log_in("ada", PASSWORD)
    assert len(one) >= 32, f"The token has {len(one)} characters; at least 32 are wanted."
    assert one != two, "Two logins got the same token."
    assert accounts.user_of(one) == accounts.user_of(two) == "ada"


def test_unknown_name_takes_as_long():
    """An unknown name costs one slow hash, as a known one does."""
    accounts, _ = hall()
    known = slow_hashes(accounts.log_in, "ada", OTHER)
    unknown = slow_hashes(accounts.log_in, "eve", OTHER)
    assert (known, unknown) == (1, 1), f"Known: {known} slow hashes; unknown: {unknown}"


def test_register_refuses():
    """`register` raises a `ValueError` for a taken name, and the first password stays."""
    accounts, _ = hall()
    with raises(ValueError):
        accounts.register("ada", OTHER)
    assert accounts.log_in("ada", OTHER) is None
    assert accounts.log_in("ada", PASSWORD) is not None


def test_short_password():
    """14 characters are too short, 15 are enough, whatever they are."""
    accounts, _ = hall()
    with raises(ValueError):
        accounts.register("bo", "x" * 14)
    accounts.register("bo", "x" * 15)
    assert accounts.log_in("bo", "x" * 15) is not None


def test_expires():
    """A session is valid for 3600 seconds, and not at second 3600."""
    accounts, clock = hall()
    token = accounts.log_in("ada", PASSWORD)
    clock.now += 3599
    assert accounts.user_of(token) == "ada"
    clock.now += 1
    assert accounts.user_of(token) is None


def test_unknown_token():
    """`user_of` returns `None` for a token that nobody got, an empty one too."""
    accounts, _ = hall()
    assert accounts.user_of("ada") is None
    assert accounts.user_of("") is None


def test_log_out():
    """`log_out` ends that session and no other; an unknown token does no harm."""
    accounts, _ = hall()
    phone, laptop = accounts.log_in("ada", PASSWORD), accounts.log_in("ada", PASSWORD)
    accounts.log_out(phone)
    accounts.log_out("never given")
    assert accounts.user_of(phone) is None
    assert accounts.user_of(laptop) == "ada"


def test_change_password():
    """After `change_password`, only the new password works."""
    accounts, _ = hall()
    assert accounts.change_password("ada", PASSWORD, OTHER) is True
    assert accounts.log_in("ada", PASSWORD) is None
    assert accounts.log_in("ada", OTHER) is not None


def test_change_ends_sessions():
    """A changed password ends all sessions of this member, and nobody else's."""
    accounts, _ = hall()
    accounts.register("bo", OTHER)
    mine = [accounts.log_in("ada", PASSWORD) for _ in range(2)]
    bos = accounts.log_in("bo", OTHER)
    accounts.change_password("ada", PASSWORD, "nine dry ropes now")
    assert [accounts.user_of(token) for token in mine] == [None, None]
    assert accounts.user_of(bos) == "bo"


def test_change_refused():
    """With a wrong old password or a short new one, nothing changes; sessions go on."""
    accounts, _ = hall()
    token = accounts.log_in("ada", PASSWORD)
    assert accounts.change_password("ada", OTHER, "nine dry ropes now") is False
    assert accounts.change_password("eve", OTHER, "nine dry ropes now") is False
    with raises(ValueError):
        accounts.change_password("ada", PASSWORD, "short")
    assert accounts.user_of(token) == "ada"
    assert accounts.log_in("ada", PASSWORD) is not None


def test_nothing_to_steal():
    """Whoever reads all that an `Accounts` holds finds no password and no token."""
    accounts, _ = hall()
    token = accounts.log_in("ada", PASSWORD)
    held = repr(vars(accounts))
    assert PASSWORD not in held, "The password itself is kept."
    assert token not in held, "The token itself is kept."
