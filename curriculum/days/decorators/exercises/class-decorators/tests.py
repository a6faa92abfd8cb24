"""Whether classes get their order and their numbers, and stay what they were."""

from checks import raises
from exercise import numbered, ordered_by


def runners():
    """A decorated class and another one."""

    @ordered_by("minutes", "name")
    class Runner:
        def __init__(self, name, minutes):
            self.name = name
            self.minutes = minutes

        def __repr__(self):
            return f"Runner({self.name!r}, {self.minutes})"

    class Walker:
        name, minutes = "Ida", 201

    return Runner, Walker


def test_equal():
    """Two objects are equal if all the named attributes are; others don't matter."""
    runner, _ = runners()
    ida, again = runner("Ida", 201), runner("Ida", 201)
    again.shoes = "red"
    assert ida == again
    assert ida != runner("Ida", 202)
    assert ida != runner("Bo", 201)


def test_first_name_first():
    """The first attribute decides, and the second only where the first are equal."""
    runner, _ = runners()
    assert runner("Zoe", 188) < runner("Ann", 201)
    assert runner("Ann", 201) < runner("Zoe", 201)
    assert not runner("Zoe", 201) < runner("Zoe", 201)


def test_all_comparisons():
    """`<=`, `>` and `>=` work as well, and so do `sorted` and `max`."""
    runner, _ = runners()
    fast, slow = runner("Bo", 188), runner("Ida", 201)
    assert [fast <= slow, slow > fast, slow >= fast, fast >= slow] == [True, True, True, False]
    assert fast <= runner("Bo", 188)
    assert max([fast, slow, fast]) is slow


def test_other_class():
    """An object of another class is never equal, and comparing with it by `<` is a `TypeError`."""
    runner, walker = runners()
    assert runner("Ida", 201) != walker(), "It equals one of another class with these attributes."
    assert runner("Ida", 201) != "Ida"
    with raises(TypeError):
        _ = runner("Ida", 201) < walker()


def test_hash():
    """Equal objects have equal hashes: a set holds them once."""
    runner, _ = runners()
    assert hash(runner("Ida", 201)) == hash(runner("Ida", 201))
    assert len({runner("Ida", 201), runner("Ida", 201), runner("Bo", 188)}) == 2


def test_two_orders():
    """Two decorated classes each have their own order."""
    runner, _ = runners()

    @ordered_by("points")
    class Team:
        def __init__(self, points):
            self.points = points

    assert Team(1) < Team(2)
    assert runner("Bo", 188) < runner("Ida", 201)


def test_numbers():
    """Under `@numbered`, the objects of a class get the numbers 1, 2, 3."""

    @numbered
    class Bib:
        def __init__(self, name, *, colour="white"):
            self.name = name
            self.colour = colour

    first, second = Bib("Ida"), Bib("Bo", colour="red")
    assert [first.number, second.number, Bib("Cy").number] == [1, 2, 3]
    assert [first.name, first.colour, second.colour] == ["Ida", "white", "red"]


def test_numbers_each():
    """Each decorated class counts for itself, also one without an `__init__`."""

    @numbered
    class Club:
        pass

    @numbered
    class Sponsor:
        pass

    Club()
    assert [Club().number, Sponsor().number] == [2, 1]


def test_number_in_init():
    """`__init__` of the class can use `self.number`; if it fails, the number is lost."""

    @numbered
    class Bib:
        def __init__(self, name):
            self.label = f"{self.number}: {name.upper()}"

    assert Bib("Ida").label == "1: IDA"
    with raises(AttributeError):
        Bib(None)
    assert Bib("Bo").label == "3: BO"


def test_subclasses():
    """Objects of a subclass count along, if it calls `super().__init__`."""

    @numbered
    class Bib:
        def __init__(self, name):
            self.name = name

    class Child(Bib):
        def __init__(self, name, age):
            super().__init__(name)
            self.age = age

    assert [Bib("Ida").number, Child("Bo", 9).number, Bib("Cy").number] == [1, 2, 3]


def test_same_class():
    """Both decorators return the class that they got, with its name and docstring."""

    class Runner:
        """Somebody in a hurry."""

        def __init__(self):
            """Tie the laces."""
            self.points = 0

    assert ordered_by("points")(Runner) is Runner
    assert numbered(Runner) is Runner
    assert [Runner.__name__, Runner.__doc__] == ["Runner", "Somebody in a hurry."]
    assert Runner.__init__.__doc__ == "Tie the laces."
