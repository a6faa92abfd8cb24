"""Whether the trains are changed where they should be, and left alone otherwise."""

from exercise import between, couple, join, split_off, turned


def test_couple():
    """`couple(train, "milk")` puts one carriage at the end of the caller's train."""
    train = ["engine", "coal"]
    couple(train, "milk")
    assert train == ["engine", "coal", "milk"]


def test_couple_returns_nothing():
    """`couple` and `join` return nothing."""
    assert couple(["engine"], "milk") is None
    assert join(["engine"], ["milk"]) is None


def test_join():
    """`join(train, ["post", "grain"])` adds both carriages, each for itself."""
    train = ["engine"]
    join(train, ["post", "grain"])
    assert train == ["engine", "post", "grain"]


def test_join_leaves_the_other():
    """The other train is not changed by `join`; it may also be empty."""
    train, other = ["engine"], ["post"]
    join(train, other)
    assert other == ["post"]
    join(train, [])
    assert train == ["engine", "post"]


def test_split_off():
    """`split_off(train, 2)` returns the last two in their order, and the train lacks them."""
    train = ["engine", "coal", "sand", "milk"]
    assert split_off(train, 2) == ["sand", "milk"]
    assert train == ["engine", "coal"]


def test_split_off_one():
    """`split_off(train, 1)` returns a list too, with the last carriage in it."""
    train = ["engine", "coal"]
    assert split_off(train, 1) == ["coal"]
    assert train == ["engine"]


def test_split_off_nothing():
    """`split_off(train, 0)` returns an empty list, and the train keeps everything."""
    train = ["engine", "coal"]
    assert split_off(train, 0) == []
    assert train == ["engine", "coal"]


def test_split_off_everything():
    """`split_off(train, 3)` of three carriages returns all of them, and nothing remains."""
    train = ["engine", "coal", "sand"]
    assert split_off(train, 3) == ["engine", "coal", "sand"]
    assert train == []


def test_turned():
    """`turned` returns the opposite order, and the train itself stays as it was."""
    train = ["engine", "coal", "sand"]
    assert turned(train) == ["sand", "coal", "engine"]
    assert train == ["engine", "coal", "sand"]


def test_between():
    """`between` returns all but the first and the last, and the train stays as it was."""
    train = ["engine", "coal", "sand", "pusher"]
    assert between(train) == ["coal", "sand"]
    assert train == ["engine", "coal", "sand", "pusher"]


def test_nothing_between():
    """With two carriages or fewer, there is nothing between: an empty list."""
    assert between(["engine", "pusher"]) == []
    assert between(["engine"]) == []
    assert between([]) == []
