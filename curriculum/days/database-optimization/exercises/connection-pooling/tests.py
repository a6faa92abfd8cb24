"""Whether the pool lends, takes back, replaces and refuses."""

from checks import raises
from exercise import Pool, PoolEmpty


class Connection:
    """A connection that notes how its transactions end."""

    def __init__(self, number):
        self.number, self.alive, self.ended = number, True, []

    def __repr__(self):
        return f"<connection {self.number}>"

    def commit(self):
        self.ended.append("commit")

    def rollback(self):
        self.ended.append("rollback")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, where):
        self.commit() if kind is None else self.rollback()


class Server:
    """Opens connections, and keeps those that it opened and those that it was asked about."""

    def __init__(self):
        self.opened, self.asked, self.down = [], [], False

    def connect(self):
        if self.down:
            raise ConnectionError("the database is down")
        self.opened.append(Connection(len(self.opened) + 1))
        return self.opened[-1]

    def alive(self, connection):
        self.asked.append(connection)
        return connection.alive

    def pool(self, size):
        return Pool(self.connect, self.alive, size)


def test_lends():
    """`with pool.connection() as c` gives a connection that `connect` has opened."""
    server = Server()
    with server.pool(2).connection() as connection:
        assert connection is server.opened[0]


def test_opens_when_needed():
    """A new pool has opened nothing; two loans at once need two connections."""
    server = Server()
    pool = server.pool(5)
    assert len(server.opened) == 0
    with pool.connection() as one, pool.connection() as two:
        assert one is not two, "The same connection was lent twice at a time."
        assert len(server.opened) == 2


def test_reuses():
    """Ten loans, one after the other, need one connection."""
    server = Server()
    pool = server.pool(3)
    for _ in range(10):
        with pool.connection():
            pass
    assert len(server.opened) == 1


def test_commits():
    """A block that ends well is committed."""
    server = Server()
    with server.pool(1).connection():
        pass
    assert server.opened[0].ended == ["commit"]


def test_rolls_back():
    """A block that raises is rolled back, and its exception goes on."""
    server = Server()
    with raises(KeyError), server.pool(1).connection():
        raise KeyError("order")
    assert server.opened[0].ended == ["rollback"]


def test_comes_back():
    """A connection is lent again after a block that raised."""
    server = Server()
    pool = server.pool(1)
    with raises(KeyError), pool.connection():
        raise KeyError("order")
    with pool.connection() as again:
        assert again is server.opened[0]


def test_limit():
    """When `size` connections are lent, one more raises `PoolEmpty`, and nothing is opened."""
    server = Server()
    pool = server.pool(2)
    with pool.connection(), pool.connection():
        with raises(PoolEmpty), pool.connection():
            pass
        assert len(server.opened) == 2


def test_after_the_limit():
    """As soon as one is back, it can be lent again; a refused request costs no place."""
    server = Server()
    pool = server.pool(1)
    with pool.connection():
        for _ in range(3):
            with raises(PoolEmpty), pool.connection():
                pass
    with pool.connection() as again:
        assert again is server.opened[0]


def test_dead_is_replaced():
    """A dead idle connection is not lent: the pool opens another, even with a size of 1."""
    server = Server()
    pool = server.pool(1)
    with pool.connection():
        pass
    server.opened[0].alive = False
    with pool.connection() as fresh:
        assert fresh.alive, "A dead connection was lent."
    with pool.connection() as again:
        assert again is fresh, "The new connection should be lent again, the dead one never."


def test_many_dead():
    """Where some idle ones are dead, a living one is found before a new one is opened."""
    server = Server()
    pool = server.pool(3)
    with pool.connection(), pool.connection(), pool.connection():
        pass
    server.opened[0].alive = server.opened[2].alive = False
    with pool.connection() as connection:
        assert connection is server.opened[1]


def test_limit_after_dead():
    """Each dead connection gives back one place: there are still no more than `size` at a time."""
    server = Server()
    pool = server.pool(2)
    with pool.connection(), pool.connection():
        pass
    server.opened[0].alive = server.opened[1].alive = False
    with pool.connection(), pool.connection():
        with raises(PoolEmpty), pool.connection():
            pass
        assert len(server.opened) == 4


def test_only_idle_are_asked():
    """`alive` is asked before a loan of an idle connection, not of a new one."""
    server = Server()
    pool = server.pool(1)
    with pool.connection():
        assert len(server.asked) == 0, "A connection that was just opened need not be asked."
    with pool.connection() as connection:
        assert server.asked == [connection]


def test_failed_connect():
    """When `connect` fails, the caller gets its exception, and the place stays free."""
    server = Server()
    pool = server.pool(1)
    server.down = True
    for _ in range(2):
        with raises(ConnectionError), pool.connection():
            pass
    server.down = False
    with pool.connection() as connection:
        assert connection is server.opened[0]
