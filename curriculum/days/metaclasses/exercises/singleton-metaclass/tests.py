"""Whether each class has one instance, made once and told apart."""

from checks import raises
from exercise import Printer, Singleton


def office():
    """Two classes, one below the other, without an instance yet."""

    class Scanner(metaclass=Singleton):
        def __init__(self, name="flat"):
            self.name = name
            self.pages = 0

    class Copier(Scanner):
        pass

    return Scanner, Copier


def test_printer():
    """`Printer("third floor", trays=2)` has its name, its trays and no jobs."""
    Printer.forget()
    printer = Printer("third floor", trays=2)
    assert [printer.name, printer.trays, printer.jobs] == ["third floor", 2, []]
    Printer.forget()
    assert Printer("cellar").trays == 1
    Printer.forget()


def test_same_instance():
    """Later calls without arguments return the same instance."""
    scanner, _ = office()
    first = scanner("fast")
    assert scanner() is first
    assert scanner() is first


def test_first_without_arguments():
    """The first call may come without arguments, if `__init__` needs none."""
    scanner, _ = office()
    assert scanner().name == "flat"
    assert scanner() is scanner()


def test_initialised_once():
    """`__init__` runs once: what the instance has gathered is still there."""
    scanner, _ = office()
    scanner().pages = 7
    assert scanner().pages == 7


def test_late_arguments():
    """A later call with arguments of any kind is a `TypeError` with the name of the class."""
    scanner, _ = office()
    scanner("fast")
    with raises(TypeError) as caught:
        scanner("slow")
    assert "Scanner" in caught.message
    with raises(TypeError):
        scanner(name="slow")
    assert scanner().name == "fast"


def test_each_class():
    """Every class has its own instance, also a subclass, whichever was called first."""
    scanner, copier = office()
    assert type(scanner("a")) is scanner
    assert type(copier("b")) is copier
    assert [scanner().name, copier().name] == ["a", "b"]
    scanner, copier = office()
    assert type(copier()) is copier
    assert type(scanner()) is scanner


def test_failed_first():
    """If the first call fails, the next one makes the instance."""
    scanner, _ = office()
    with raises(TypeError):
        scanner("fast", "and", "more")
    assert scanner("slow").name == "slow"


def test_forget():
    """After `forget()`, the next call makes a new instance, with arguments if it likes."""
    scanner, copier = office()
    old, other = scanner("old"), copier("other")
    scanner.forget()
    new = scanner("new")
    assert new is not old
    assert scanner().name == "new"
    assert copier() is other


def test_forget_nothing():
    """`forget()` on a class without an instance does nothing."""
    scanner, _ = office()
    scanner.forget()
    scanner.forget()
    assert scanner("fast").name == "fast"


def test_not_on_instances():
    """Instances have no `forget`; it belongs to the class."""
    scanner, _ = office()
    assert hasattr(scanner(), "forget") is False
