"""Whether undocumented classes are refused, and documented ones made."""

from checks import raises
from exercise import Documented, Tool


class Handle:
    pass  # without a docstring, and its objects can't be called


def test_tool():
    """`Tool` is a class made by `Documented`, and can be used."""
    assert type(Tool) is Documented
    assert isinstance(Tool(), Tool)


def test_made():
    """A documented class is made as always; attributes that can't be called need no docstring."""

    class Saw(Tool):
        """Cuts wood."""

        teeth = 40
        handle = Handle()

        def cut(self, what):
            """Say what happens."""
            return f"{what}: {self.teeth}"

    assert Saw().cut("oak") == "oak: 40"
    assert [Saw.__name__, type(Saw)] == ["Saw", Documented]
    assert issubclass(Saw, Tool)


def test_no_docstring():
    """A class without a docstring is refused: `Hammer needs a docstring`."""
    with raises(TypeError) as caught:

        class Hammer(Tool):
            weight = 2

    assert caught.message == "Hammer needs a docstring"


def test_method_without_docstring():
    """So is a public method without one: `Hammer.hit needs a docstring`."""
    with raises(TypeError) as caught:

        class Hammer(Tool):
            """Drives nails."""

            def hit(self):
                return "bang"

    assert caught.message == "Hammer.hit needs a docstring"


def test_second_method():
    """Every public method is looked at, not only the first."""
    with raises(TypeError) as caught:

        class Pliers(Tool):
            """Grips."""

            def hold(self):
                """Grip."""

            def release(self):
                return None

    assert caught.message == "Pliers.release needs a docstring"


def test_private_methods():
    """What begins with an underscore, such as `__init__`, needs no docstring."""

    class Drill(Tool):
        """Makes holes."""

        def __init__(self, watts):
            self.watts = watts

        def _spin(self):
            return self.watts

    assert Drill(500)._spin() == 500


def test_inherited_methods():
    """A subclass needs a docstring, but not for what it inherits."""

    class Plain:
        def old(self):
            return "old"

    class Adapter(Tool, Plain):
        """Makes an old thing fit."""

    assert Adapter().old() == "old"


def test_docstring_not_inherited():
    """The docstring of the parent doesn't count for its subclass."""

    class Saw(Tool):
        """Cuts wood."""

    with raises(TypeError):

        class Jigsaw(Saw):
            pass


def test_summary():
    """`summary` is the first line of the docstring, without spaces around it."""

    class Saw(Tool):
        """
        Cuts wood.

        Not metal.
        """

    class Jigsaw(Saw):
        """Cuts curves."""

    assert [Saw.summary, Jigsaw.summary] == ["Cuts wood.", "Cuts curves."]
