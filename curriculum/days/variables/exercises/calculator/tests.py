"""Whether each function of the calculator returns what its name says."""

from exercise import add, divide, multiply, share, subtract


def test_add():
    """`add(2, 3)` returns `5`, and negative numbers work as well."""
    assert add(2, 3) == 5
    assert add(-2, 0.5) == -1.5


def test_subtract():
    """`subtract(2, 5)` returns `-3`: the second is taken from the first."""
    assert subtract(2, 5) == -3


def test_multiply():
    """`multiply(4, 2.5)` returns `10.0`."""
    assert multiply(4, 2.5) == 10.0


def test_divide():
    """`divide(6, 3)` returns the float `2.0`, not the whole number `2`."""
    assert divide(7, 2) == 3.5
    assert type(divide(6, 3)) is float


def test_share():
    """`share(17, 5)` returns the text `3 each, 2 left`."""
    assert share(17, 5) == "3 each, 2 left"
    assert share(4, 4) == "1 each, 0 left"


def test_results_can_be_used():
    """The results are returned and not only printed: `multiply(add(2, 3), 4)` is `20`."""
    assert multiply(add(2, 3), 4) == 20
