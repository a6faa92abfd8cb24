from contextlib import contextmanager


class PoolEmpty(Exception):
    """Every connection is lent."""


class Pool:
    def __init__(self, connect, alive, size):
        self._connect = connect
        self._alive = alive
        self._size = size

    @contextmanager
    def connection(self):
        connection = self._connect()
        yield connection
