import math

ACCOUNT = 3, 0.125  # coins, and coins per second
ADDRESS = 10, 0.5
SIZES = {"account": ACCOUNT, "address": ADDRESS}


class Bucket:
    def __init__(self, size, per_second, clock):
        self.size, self.per_second = size, per_second
        self.clock = clock
        self.coins, self.last = size, clock()

    def wait(self):
        self._refill()
        return max(0, 1 - self.coins) / self.per_second

    def take(self):
        self._refill()
        self.coins -= 1

    def full(self):
        self._refill()
        return self.coins == self.size

    def _refill(self):
        now = self.clock()
        gained = (now - self.last) * self.per_second
        self.coins = min(self.size, self.coins + gained)
        self.last = now


class Guard:
    def __init__(self, clock):
        self._clock = clock
        self._buckets = {}

    def attempt(self, account, address):
        keys = ("account", account), ("address", address)
        buckets = [self._bucket(key) for key in keys]
        wait = max(bucket.wait() for bucket in buckets)
        if wait == 0:
            for bucket in buckets:
                bucket.take()
        return math.ceil(wait)

    def tidy(self):
        self._buckets = {
            key: bucket
            for key, bucket in self._buckets.items()
            if not bucket.full()
        }

    def __len__(self):
        return len(self._buckets)

    def _bucket(self, key):
        if key not in self._buckets:
            size, per_second = SIZES[key[0]]
            new = Bucket(size, per_second, self._clock)
            self._buckets[key] = new
        return self._buckets[key]
