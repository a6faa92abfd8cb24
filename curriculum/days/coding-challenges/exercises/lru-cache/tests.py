"""Whether the chain holds together in both directions, and the cache forgets the right one."""

import random
import sys

from checks import source
from exercise import LRU, Chain, Link


def chained(*keys):
    """A chain of new links, and the links by their keys."""
    chain, links = Chain(), {key: Link(key, key) for key in keys}
    for link in links.values():
        chain.add(link)
    return chain, links


def both_ways(chain, limit=50):
    """The keys as the links say: along `after`, and back along `before`."""
    there, back = [], []
    link = chain.oldest.after
    while link is not chain.newest and link is not None and len(there) < limit:
        there.append(link.key)
        link = link.after
    link = chain.newest.before
    while link is not chain.oldest and link is not None and len(back) < limit:
        back.append(link.key)
        link = link.before
    return there, back[::-1]


def lines_run(call, *args):
    """How many lines of your code run meanwhile."""
    count = 0

    def trace(frame, event, _):
        nonlocal count
        count += event == "line"
        return trace if frame.f_code.co_filename == "exercise.py" else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call(*args)
    finally:
        sys.settrace(before)
    return count


def filled(size):
    cache = LRU(size)
    for n in range(size):
        cache.put(n, n)
    return cache


def test_add():
    """`add` hooks each link in as the newest; the arrows are right in both directions."""
    chain, _ = chained("a", "b", "c")
    there, back = both_ways(chain)
    assert there == ["a", "b", "c"], f"Along `after`, the keys are {there}."
    assert back == ["a", "b", "c"], f"Along `before`, the keys are {back}."


def test_unhook():
    """`unhook` takes out a link in the middle, and the first and the last one."""
    for gone, left in (("b", ["a", "c"]), ("a", ["b", "c"]), ("c", ["a", "b"])):
        chain, links = chained("a", "b", "c")
        chain.unhook(links[gone])
        assert both_ways(chain) == (left, left), f"Without {gone}, there is {both_ways(chain)}"


def test_unhook_the_only_one():
    """After the only link was taken out, the chain is empty and can be used again."""
    chain, links = chained("a")
    chain.unhook(links["a"])
    assert both_ways(chain) == ([], [])
    chain.add(links["a"])
    assert both_ways(chain) == (["a"], ["a"])


def test_keys():
    """`keys` lists the keys from the oldest to the newest."""
    chain, _ = chained("a", "b", "c")
    assert chain.keys() == ["a", "b", "c"]
    assert Chain().keys() == []


def test_get():
    """`get` returns what `put` stored, also a value such as `0` or `None`."""
    cache = LRU(5)
    for key, value in (("a", 1), ("zero", 0), ("none", None)):
        cache.put(key, value)
    assert cache.get("a") == 1
    assert cache.get("zero", "gone") == 0
    assert cache.get("none", "gone") is None


def test_unknown():
    """For an unknown key, `get` returns `None` or the default."""
    assert LRU(2).get("x") is None
    assert LRU(2).get("x", 7) == 7


def test_oldest_goes():
    """With one key too many, the oldest goes."""
    cache = LRU(2)
    for n in range(4):
        cache.put(n, n)
    assert [cache.get(n, "gone") for n in range(4)] == ["gone", "gone", 2, 3]


def test_get_is_a_use():
    """`get` makes a key the newest."""
    cache = LRU(2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.get("a")
    cache.put("c", 3)
    assert cache.get("a", "gone") == 1
    assert cache.get("b", "gone") == "gone"


def test_put_again():
    """`put` on a known key sets its value and makes it the newest; nothing has to go."""
    cache = LRU(2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.put("a", 10)
    assert cache.get("b", "gone") == 2, "Nothing was new, but b had to go."
    assert cache.get("a") == 10
    cache.put("b", 2)
    cache.put("c", 3)
    assert cache.get("a", "gone") == "gone"


def test_put_again_leaves_no_double():
    """A key that was stored often is in the chain once."""
    cache = LRU(3)
    for _ in range(4):
        cache.put("a", 1)
    cache.put("b", 2)
    assert cache.chain.keys() == ["a", "b"]


def test_size_one():
    """A cache of size 1 holds the last key."""
    cache = LRU(1)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.get("b")
    assert cache.chain.keys() == ["b"]
    assert cache.get("a") is None


def test_dictionary_and_chain_agree():
    """After 300 random steps, the dictionary holds just the keys of the chain, at most `size`."""
    dice, cache, order = random.Random(3), LRU(4), []
    for step in range(300):
        key = dice.randrange(7)
        if dice.random() < 0.5:
            cache.put(key, step)
            known = True
        else:
            known = key in order
            cache.get(key)
        if known:
            order = [*(k for k in order if k != key), key][-4:]
        assert cache.chain.keys() == order
    assert sorted(cache.links) == sorted(order)


def test_same_time_at_any_size():
    """Each step runs as many lines with 500 tiles as with 5, and no list is searched."""
    for name, step in (
        ("get", lambda cache, size: cache.get(size // 2)),
        ("put of a known key", lambda cache, size: cache.put(size // 2, 0)),
        ("put of a new key", lambda cache, size: cache.put("new", 0)),
    ):
        few, many = (lines_run(step, filled(size), size) for size in (5, 500))
        assert many <= few + 3, f"{name}: {few} lines with 5 tiles, {many} with 500."


def test_own_chain():
    """There is no `OrderedDict`, and no list that keeps the order."""
    for word in ("OrderedDict", ".remove(", ".index(", ".insert(", "next(iter("):
        assert word not in source(), f"Your code has {word!r} in it."
