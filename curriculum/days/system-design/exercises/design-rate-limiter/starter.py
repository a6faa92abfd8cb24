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
        return True
