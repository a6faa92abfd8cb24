"""Whether the layers are in the right order."""

from checks import raises
from exercise import counted, desk, fee, loans, rounded, search, stack, unit


def calls_of(func):
    """What the function has counted so far, or a sentence that it can't."""
    assert hasattr(func, "calls"), "There is nothing counted here."
    return func.calls


def at_the_desk(staffed, name):
    """The answer of `loans`, with or without somebody at the desk."""
    before = desk["staffed"]
    desk["staffed"] = staffed
    try:
        return loans(name)
    finally:
        desk["staffed"] = before


def test_fee():
    """`fee(3)` is `38 cents`, and `fee(2)` is `25 cents`."""
    assert [fee(3), fee(2)] == ["38 cents", "25 cents"]


def test_search_cached():
    """A second `search("moths")` gives the very same list, from the cache."""
    assert search("moths") == ["moths 0", "moths 1", "moths 2"]
    assert search("moths") is search("moths"), "The second search made a new list."


def test_search_counted():
    """`search.__wrapped__.calls` counts only what got past the cache."""
    assert hasattr(search, "__wrapped__"), "search has no decorator."
    before = calls_of(search.__wrapped__)
    for word in ("bees", "ants", "bees", "bees"):
        search(word)
    assert search.__wrapped__.calls - before == 2


def test_loans():
    """With somebody at the desk, `loans("Jo")` is `three books of Jo`."""
    assert at_the_desk(True, "Jo") == "three books of Jo"


def test_unstaffed():
    """Without anybody there, a call is a `PermissionError`."""
    with raises(PermissionError):
        at_the_desk(False, "Kim")


def test_unstaffed_and_cached():
    """That holds, too, for an answer that is in the cache already."""
    at_the_desk(True, "Lea")
    with raises(PermissionError):
        at_the_desk(False, "Lea")


def test_loans_cached():
    """Allowed calls come from the cache: the second one gives the very same text."""
    same = at_the_desk(True, "Max") is at_the_desk(True, "Max")
    assert same, "The second answer was made anew."


def test_loans_counted():
    """`loans.calls` counts every attempt: new, cached and refused."""
    before = calls_of(loans)
    at_the_desk(True, "Ned")
    at_the_desk(True, "Ned")
    with raises(PermissionError):
        at_the_desk(False, "Ned")
    assert loans.calls - before == 3


def test_stack():
    """`@stack(unit("pages"), rounded)` is `@unit("pages")` above `@rounded`."""

    @stack(unit("pages"), rounded)
    def pages(books):
        return books * 99.7

    assert pages(1) == "100 pages"


def test_stack_of_three():
    """The first decorator is the outermost: results go through the last one first."""

    def adding(letter):
        return lambda func: lambda text: func(text) + letter

    @stack(adding("a"), adding("b"), adding("c"))
    def start(text):
        return text

    assert start("-") == "-cba"


def test_empty_stack():
    """`stack()` leaves the function as it is, and a stack can be used for several functions."""
    assert stack()(len) is len
    both = stack(counted)
    first, second = both(len), both(max)
    first("abc")
    assert [first.calls, second.calls] == [1, 0]
