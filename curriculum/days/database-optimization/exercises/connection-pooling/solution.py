from contextlib import contextmanager


class PoolEmpty(Exception):
    """Every connection is lent."""


class Pool:
    def __init__(self, connect, alive, size):
        self._connect = connect
        self._alive = alive
        self._size = size
        self._idle = []
        self._lent = 0

    @contextmanager
    def connection(self):
        connection = self._take()
        self._lent += 1
        try:
            with connection:
                yield connection
        finally:
            self._lent -= 1
            self._idle.append(connection)

    def _take(self):
        while self._idle:
            connection = self._idle.pop()
            if self._alive(connection):
                return connection
        if self._lent == self._size:
            raise PoolEmpty("every connection is lent")
        return self._connect()
