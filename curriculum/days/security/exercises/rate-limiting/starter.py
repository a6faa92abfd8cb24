ACCOUNT = 3, 0.125  # coins, and coins per second
ADDRESS = 10, 0.5


class Bucket:
    def __init__(self, size, per_second, clock):
        self.size, self.per_second = size, per_second
        self.clock = clock

    def wait(self):
        return 0

    def take(self):
        pass

    def full(self):
        return True


class Guard:
    def __init__(self, clock):
        self._clock = clock
        self._buckets = {}

    def attempt(self, account, address):
        return 0

    def tidy(self):
        pass

    def __len__(self):
        return len(self._buckets)
