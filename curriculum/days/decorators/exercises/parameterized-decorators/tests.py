"""Whether the decorators limit and catch what they should, and nothing else."""

from checks import raises
from exercise import bathroom, clamped, dimmed, fallback, typed


def test_clamped():
    """Under `@clamped(1, 6)`, a result of 0 becomes 1, 9 becomes 6, and 1, 4 and 6 stay."""

    @clamped(1, 6)
    def die(number):
        return number

    assert [die(n) for n in (0, 1, 4, 6, 9)] == [1, 1, 4, 6, 6]


def test_own_limits():
    """Each use has limits of its own, also of two that were made before they are used."""
    small, large = clamped(0, 5), clamped(0, 500)

    @small
    def first(number):
        return number

    @large
    def second(number):
        return number

    assert [first(70), second(70)] == [5, 70]


def test_clamped_any_parameters():
    """`clamped` hands on arguments by position and by name."""

    @clamped(0, 99)
    def mix(a, *more, size=1):
        return a + sum(more) + size

    assert mix(1, 2, 3, size=4) == 10


def test_fallback():
    """Under `@fallback("?", KeyError)`, a `KeyError` becomes `"?"`, and results stay."""

    @fallback("?", KeyError)
    def colour(room):
        return {"kitchen": "white"}[room]

    assert [colour("kitchen"), colour("cellar"), colour(room="attic")] == ["white", "?", "?"]


def test_other_errors():
    """Exceptions that were not named get through."""

    @fallback(0, KeyError, ValueError)
    def share(total, people):
        return total // people

    with raises(ZeroDivisionError):
        share(12, 0)


def test_several_errors():
    """Each of the named errors is caught, with its subclasses."""

    @fallback(-1, LookupError, ValueError)
    def pick(texts, index):
        return int(texts[index])

    assert [pick(["5"], 0), pick(["5"], 3), pick(["x"], 0)] == [5, -1, -1]


def test_fallback_to_none():
    """The value may be `None`, and a result of `None` stays as well."""

    @fallback(None, ValueError)
    def parse(text):
        return int(text)

    assert parse("x") is None


def test_dimmed():
    """`dimmed(40, 2)` is 80, `dimmed(80, factor=2)` is 100, and `dimmed(40, -1)` is 0."""
    assert [dimmed(40, 2), dimmed(80, factor=2), dimmed(40, -1)] == [80, 100, 0]


def test_bathroom():
    """`bathroom` stays from 10 to 60."""
    assert [bathroom(5), bathroom(33), bathroom(90)] == [10, 33, 60]


def test_typed():
    """`typed("70")` is 70, `typed("bright")` is 0, and `typed(None)` raises a `TypeError`."""
    assert [typed("70"), typed("bright"), typed("")] == [70, 0, 0]
    with raises(TypeError):
        typed(None)


def test_names():
    """Name and docstring stay those of the function."""

    def lamp():
        """Give light."""

    for decorator in (clamped(0, 1), fallback(0, ValueError)):
        decorated = decorator(lamp)
        assert [decorated.__name__, decorated.__doc__] == ["lamp", "Give light."]
    assert [dimmed.__name__, typed.__name__] == ["dimmed", "typed"]
