"""Whether the limit holds over windows and servers, in a store that all of them share."""

from checks import raises
from exercise import Limiter


class Shared:
    """A store in which keys expire; after the `get` number *then*, another server comes in."""

    def __init__(self, clock):
        self.clock, self.numbers, self.lives = clock, {}, []
        self.gets, self.then, self.meanwhile = 0, 0, None

    def incr(self, key, lives):
        self.lives.append(lives)
        self.numbers[key] = self.get_now(key) + 1, self.clock() + lives
        return self.numbers[key][0]

    def get(self, key):
        number = self.get_now(key)
        self.gets += 1
        if self.gets == self.then:
            self.meanwhile()
        return number

    def get_now(self, key):
        number, ends = self.numbers.get(key, (0, 0))
        return number if self.clock() < ends else 0


class Broken:
    def __init__(self, error):
        self.error = error

    def incr(self, key, lives):
        raise self.error

    def get(self, key):
        raise self.error


class Service:
    """A shared store with a clock to turn, and as many servers as one likes."""

    def __init__(self, limit=4, seconds=60):
        self.now, self.limit, self.seconds = 0.0, limit, seconds
        self.store = Shared(lambda: self.now)
        self.one = self.server()

    def server(self):
        return Limiter(self.store, self.limit, self.seconds, lambda: self.now, fail_open=False)

    def asks(self, times, at, client="ann"):
        """How many of so many requests pass at that second."""
        self.now = float(at)
        return sum(self.one.allow(client) for _ in range(times))


def test_limit():
    """In one window, `limit` requests pass and no more."""
    service = Service()
    assert [service.one.allow("ann") for _ in range(6)] == [True] * 4 + [False] * 2


def test_clients():
    """Each client has counts of its own."""
    service = Service()
    service.asks(9, at=0)
    assert service.asks(9, at=0, client="bob") == 4


def test_border():
    """At the border, the whole window before still counts: no second helping."""
    service = Service(limit=10)
    assert service.asks(10, at=59) == 10
    assert service.asks(10, at=60) == 0


def test_half():
    """In the middle of a window, half of the one before counts."""
    service = Service(limit=8)
    assert service.asks(8, at=10) == 8
    assert service.asks(8, at=90) == 4


def test_quarter_over():
    """At second 75 of windows of 60 seconds, three quarters of the one before count."""
    service = Service(limit=8)
    service.asks(8, at=0)
    assert service.asks(1, at=75) == 1
    assert service.asks(5, at=75) == 1


def test_two_windows_ago():
    """What was two windows ago counts no longer."""
    service = Service()
    service.asks(4, at=0)
    assert service.asks(9, at=120) == 4


def test_seconds():
    """`seconds` is the length of the window, whatever it is."""
    service = Service(limit=4, seconds=8)
    assert service.asks(4, at=0) == 4
    assert service.asks(9, at=12) == 2
    assert service.asks(9, at=32) == 4


def test_refused_count():
    """A refused request counts: 12 requests are 12, though only 4 passed."""
    service = Service()
    service.asks(12, at=0)
    assert service.asks(1, at=90) == 0
    assert service.asks(1, at=118) == 1


def test_servers_share():
    """Four servers with one store let through as many as one."""
    service = Service()
    servers = [service.server() for _ in range(4)]
    passed = sum(server.allow("ann") for _ in range(3) for server in servers)
    assert passed == 4, f"Passed with a limit of 4 over four servers: {passed}"


def test_no_gap():
    """If another server counts between your steps, one too many must not pass."""
    for step in (1, 2):
        service = Service(limit=1)
        other, passed = service.server(), []
        service.store.then = step
        service.store.meanwhile = lambda o=other, p=passed: p.append(o.allow("ann"))
        passed.append(service.one.allow("ann"))
        told = f"With a limit of 1, {sum(passed)} passed. Another server came in after your get."
        assert sum(passed) == 1, told


def test_keys_expire():
    """A key lives for two windows: long enough to be the window before, and no longer."""
    service = Service(seconds=30)
    service.asks(2, at=0)
    assert service.store.lives == [60, 60]


def test_one_count_a_request():
    """Each request adds 1 to one key."""
    service = Service()
    service.asks(3, at=0)
    assert sum(number for number, _ in service.store.numbers.values()) == 3


def test_store_away():
    """Without a store, the answer is `fail_open`."""
    for answer in (True, False):
        limiter = Limiter(Broken(ConnectionError("away")), 4, 60, lambda: 0.0, answer)
        assert limiter.allow("ann") is answer


def test_other_errors():
    """An error that doesn't mean "the store is away" is not swallowed."""
    with raises(KeyError):
        Limiter(Broken(KeyError("bug")), 4, 60, lambda: 0.0, True).allow("ann")
