"""Whether the guard counts right, with a clock that the tests turn themselves."""

from exercise import Bucket, Guard


class Clock:
    def __init__(self):
        self.now = 5000.0

    def __call__(self):
        return self.now


def emptied(size, per_second):
    """A bucket from which all coins were taken just now, and its clock."""
    clock = Clock()
    bucket = Bucket(size, per_second, clock)
    for _ in range(size):
        bucket.take()
    return bucket, clock


def tried(guard, times, account="ida", address="10.0.0.7"):
    return [guard.attempt(account, address) for _ in range(times)]


def test_starts_full():
    """A new bucket is full, and nobody has to wait."""
    bucket = Bucket(3, 0.5, Clock())
    assert bucket.full() is True
    assert bucket.wait() == 0


def test_take():
    """After all coins are taken, the next one takes `1 / per_second` seconds."""
    bucket, _ = emptied(3, 0.25)
    assert bucket.wait() == 4
    assert bucket.full() is False


def test_not_empty_yet():
    """While a coin is left, nobody has to wait."""
    bucket = Bucket(2, 0.5, Clock())
    bucket.take()
    assert bucket.wait() == 0
    assert bucket.full() is False


def test_refills():
    """Coins come back steadily: half the time, half the wait."""
    bucket, clock = emptied(2, 0.25)
    clock.now += 2
    assert bucket.wait() == 2
    clock.now += 2
    assert bucket.wait() == 0


def test_asking_changes_nothing():
    """Asking often changes neither the wait nor the coins."""
    bucket, clock = emptied(2, 0.25)
    for _ in range(8):
        clock.now += 0.5
        bucket.wait()
        bucket.full()
    assert bucket.wait() == 0
    bucket.take()
    assert bucket.wait() == 4


def test_never_more_than_full():
    """However long nobody comes, a bucket holds no more than its size."""
    bucket, clock = emptied(2, 0.5)
    clock.now += 1000
    assert bucket.full() is True
    bucket.take()
    bucket.take()
    assert bucket.wait() == 2


def test_account_limit():
    """Three attempts for one account, then one every eight seconds."""
    clock = Clock()
    guard = Guard(clock)
    assert tried(guard, 4) == [0, 0, 0, 8]
    clock.now += 8
    assert tried(guard, 2) == [0, 8]


def test_other_addresses():
    """The account's limit holds whatever address the attempts come from."""
    guard = Guard(Clock())
    found = [guard.attempt("ida", f"10.0.0.{n}") for n in range(4)]
    assert found == [0, 0, 0, 8]


def test_address_limit():
    """Ten attempts from one address, whatever the account, then one every two seconds."""
    clock = Clock()
    guard = Guard(clock)
    found = [guard.attempt(f"member {n}", "10.0.0.7") for n in range(11)]
    assert found == [0] * 10 + [2]
    clock.now += 2
    assert guard.attempt("another", "10.0.0.7") == 0


def test_refused_costs_nothing():
    """A refused attempt takes no coin, neither of the account nor of the address."""
    clock = Clock()
    guard = Guard(clock)
    tried(guard, 20)
    found = [guard.attempt(f"member {n}", "10.0.0.7") for n in range(8)]
    assert found == [0] * 7 + [2], f"After 3 allowed and 17 refused attempts: {found}"
    clock.now += 8
    assert guard.attempt("ida", "10.0.0.8") == 0, "After the wait, ida is still refused."


def test_longer_wait():
    """When both are empty, the longer of the two waits is told."""
    guard = Guard(Clock())
    tried(guard, 3)
    for n in range(7):
        guard.attempt(f"member {n}", "10.0.0.7")
    assert guard.attempt("ida", "10.0.0.7") == 8


def test_rounded_up():
    """The wait is a whole number, rounded up: whoever waits so long finds a coin."""
    clock = Clock()
    guard = Guard(clock)
    tried(guard, 3)
    clock.now += 0.75
    wait = guard.attempt("ida", "10.0.0.7")
    assert wait == 8
    assert type(wait) is int


def test_same_name():
    """An account that is called like an address has a bucket of its own."""
    guard = Guard(Clock())
    tried(guard, 3, account="10.0.0.7", address="10.9.9.9")
    assert guard.attempt("bo", "10.0.0.7") == 0, "An address was refused for what an account did."
    assert len(guard) == 4


def test_tidy():
    """`tidy` forgets what is full and keeps what is not."""
    clock = Clock()
    guard = Guard(clock)
    tried(guard, 3)
    assert len(guard) == 2
    clock.now += 8
    guard.tidy()
    assert len(guard) == 1, "The address is full again after 6 seconds, the account after 24."
    assert tried(guard, 2) == [0, 8], "After tidy, the account was forgotten too early."
    clock.now += 24
    guard.tidy()
    assert len(guard) == 0
