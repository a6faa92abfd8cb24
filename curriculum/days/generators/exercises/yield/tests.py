"""Whether the three generators hand out the right values, and at the right time."""

from itertools import islice

from exercise import batches, changes, rota


def counted(values, taken):
    """Hand out *values*, and keep in *taken* what was asked for."""
    for value in values:
        taken.append(value)
        yield value


def test_rota():
    """`rota(["Ana", "Ben"])` hands out Ana, Ben, Ana, Ben, Ana and so on."""
    assert list(islice(rota(["Ana", "Ben"]), 5)) == ["Ana", "Ben", "Ana", "Ben", "Ana"]


def test_rota_of_one():
    """With one name, that person cooks every evening."""
    assert list(islice(rota(["Ana"]), 3)) == ["Ana", "Ana", "Ana"]


def test_two_rotas():
    """Two rotas know nothing of each other, and the list of names stays as it is."""
    names = ["Ana", "Ben"]
    first, second = rota(names), rota(names)
    next(first)
    assert next(second) == "Ana"
    assert next(first) == "Ben"
    assert names == ["Ana", "Ben"]


def test_batches():
    """`batches("abcd", 2)` hands out `["a", "b"]` and `["c", "d"]`, and no empty list then."""
    assert list(batches("abcd", 2)) == [["a", "b"], ["c", "d"]]


def test_last_batch():
    """What is left over comes in a shorter list: `batches([1, 2, 3], 2)`."""
    assert list(batches([1, 2, 3], 2)) == [[1, 2], [3]]
    assert list(batches([1], 5)) == [[1]]


def test_no_batch():
    """Without items there is no batch."""
    assert list(batches([], 3)) == []


def test_batches_of_a_generator():
    """The items may come from a generator, and a batch is handed out as soon as it is full."""
    taken = []
    loads = batches(counted([1, 2, 3, 4], taken), 2)
    assert next(loads) == [1, 2]
    assert taken == [1, 2]


def test_changes():
    """`changes([20, 20, 180, 20])` hands out 20, 180 and 20: it looks only at the one before."""
    assert list(changes([20, 20, 180, 20])) == [20, 180, 20]
    assert list(changes([])) == []


def test_any_reading():
    """The first reading is always handed out, be it `0` or `None`."""
    assert list(changes([0, 0, 5])) == [0, 5]
    assert list(changes([None, None, 5])) == [None, 5]


def test_changes_one_at_a_time():
    """`changes` hands out a change when it comes, without waiting for the end."""
    taken = []
    seen = changes(counted([20, 20, 180, 180], taken))
    assert [next(seen), next(seen)] == [20, 180]
    assert taken == [20, 20, 180]
