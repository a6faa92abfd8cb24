import unittest

from orm import Boolean, Field, Integer, Text


class Shelf:
    """No model: fields work in any class."""

    label = Text(max_length=5)
    places = Integer(minimum=0)
    note = Text(optional=True)
    open = Boolean()

    def __init__(self, places=None):
        if places is not None:
            self.places = places


class TestFields(unittest.TestCase):
    def test_values_belong_to_the_object(self):
        """Two objects have two values."""
        first, second = Shelf(), Shelf()
        first.places, second.places = 3, 4
        self.assertEqual((first.places, second.places), (3, 4))

    def test_an_unset_field_is_an_attribute_error(self):
        """Reading a value that was never set is an AttributeError, so that hasattr works."""
        self.assertFalse(hasattr(Shelf(), "places"))

    def test_the_class_gives_the_field(self):
        """Shelf.places is the field itself."""
        self.assertIsInstance(Shelf.places, Field)
        self.assertEqual(Shelf.places.name, "places")

    def test_other_kinds_are_a_type_error(self):
        """A value of another kind is a TypeError that names the field, and nothing is stored."""
        shelf = Shelf(7)
        for name, value in [("places", "3"), ("label", 3), ("open", 1), ("places", None)]:
            with self.subTest(name, value=value), self.assertRaisesRegex(TypeError, name):
                setattr(shelf, name, value)
        self.assertEqual(shelf.places, 7)

    def test_true_is_no_integer(self):
        """Although bool is a kind of int, an Integer refuses True."""
        with self.assertRaises(TypeError):
            Shelf(True)

    def test_optional_fields_take_none(self):
        """An optional Text takes None and texts, and still refuses numbers."""
        shelf = Shelf()
        shelf.note = None
        self.assertIsNone(shelf.note)
        shelf.note = "full"
        with self.assertRaises(TypeError):
            shelf.note = 5

    def test_limits_are_a_value_error(self):
        """A number below the minimum and a text that is too long are a ValueError with the name."""
        for name, value in [("places", -1), ("label", "sixsix")]:
            with self.subTest(name), self.assertRaisesRegex(ValueError, name):
                setattr(Shelf(), name, value)
        shelf = Shelf(0)
        shelf.label = "fives"
        self.assertEqual((shelf.places, shelf.label), (0, "fives"))


class TestConditions(unittest.TestCase):
    def test_comparing_a_field_makes_a_condition(self):
        """Each of the six operators makes a condition that an object passes or not."""
        for condition, passing in [
            (Shelf.places == 3, [3]),
            (Shelf.places != 3, [2, 4]),
            (Shelf.places < 3, [2]),
            (Shelf.places <= 3, [2, 3]),
            (Shelf.places > 3, [4]),
            (Shelf.places >= 3, [3, 4]),
        ]:
            with self.subTest(passing=passing):
                self.assertEqual([n for n in (2, 3, 4) if condition(Shelf(n))], passing)

    def test_conditions_combine(self):
        """& is both, | is one of them, ~ is not."""
        small, even = Shelf.places < 4, (Shelf.places == 2) | (Shelf.places == 6)
        for condition, passing in [(small & even, [2]), (small | even, [2, 3, 6]), (~small, [5, 6])]:
            with self.subTest(passing=passing):
                self.assertEqual([n for n in (2, 3, 5, 6) if condition(Shelf(n))], passing)

    def test_none_is_in_no_order(self):
        """An object whose value is None passes == None, and neither < nor >."""
        shelf = Shelf()
        shelf.note = None
        self.assertTrue((Shelf.note == None)(shelf))  # noqa: E711 - it makes a condition
        self.assertFalse((Shelf.note < "m")(shelf))
        self.assertFalse((Shelf.note >= "m")(shelf))

    def test_contains_looks_inside_texts(self):
        """Shelf.note.contains("OLD") passes "very old books", and not None."""
        shelf = Shelf()
        shelf.note = "very old books"
        self.assertTrue(Shelf.note.contains("OLD")(shelf))
        self.assertFalse(Shelf.note.contains("new")(shelf))
        shelf.note = None
        self.assertFalse(Shelf.note.contains("old")(shelf))
