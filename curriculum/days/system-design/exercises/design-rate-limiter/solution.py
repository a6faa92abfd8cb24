class Store:
    """Stands in for Redis, in one process; nothing expires."""

    def __init__(self):
        self._numbers = {}

    def incr(self, key, lives):
        self._numbers[key] = self._numbers.get(key, 0) + 1
        return self._numbers[key]

    def get(self, key):
        return self._numbers.get(key, 0)


class Limiter:
    def __init__(self, store, limit, seconds, clock, fail_open):
        self.store = store
        self.limit = limit
        self.seconds = seconds
        self.clock = clock
        self.fail_open = fail_open

    def allow(self, client):
        try:
            return self._weighted(client) <= self.limit
        except ConnectionError:
            return self.fail_open

    def _weighted(self, client):
        now = self.clock()
        window = now // self.seconds
        lives = 2 * self.seconds
        current = self.store.incr((client, window), lives)
        before = self.store.get((client, window - 1))
        passed = now % self.seconds / self.seconds
        return before * (1 - passed) + current
