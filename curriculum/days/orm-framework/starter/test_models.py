import unittest

from orm import Integer, Model, ModelError, Text, registry


class Animal(Model):
    name = Text()
    legs = Integer(default=4)
    note = Text(optional=True)


class Bird(Animal):
    wingspan = Integer()


class TestModels(unittest.TestCase):
    def test_fields_are_collected(self):
        """cls.fields is a dict of the fields in the order of the class."""
        self.assertEqual(list(Animal.fields), ["name", "legs", "note"])
        self.assertIs(Animal.fields["legs"], Animal.legs)

    def test_fields_are_inherited(self):
        """A model has its base's fields first; the base is left as it was."""
        self.assertEqual(list(Bird.fields), ["name", "legs", "note", "wingspan"])
        self.assertNotIn("wingspan", Animal.fields)

    def test_models_are_registered(self):
        """The metaclass enters each model by its name, and Model itself not."""
        self.assertIs(registry["Animal"], Animal)
        self.assertIs(registry["Bird"], Bird)
        self.assertNotIn("Model", registry)

    def test_a_name_is_given_once(self):
        """A second model of the same name is a ModelError, and the first one stays."""
        with self.assertRaises(ModelError):
            type(Model)("Animal", (Model,), {})
        self.assertIs(registry["Animal"], Animal)

    def test_id_is_no_field(self):
        """A field called id is a ModelError, and the class is not registered."""
        with self.assertRaises(ModelError):
            type(Model)("Strange", (Model,), {"id": Integer()})
        self.assertNotIn("Strange", registry)

    def test_values_and_defaults(self):
        """What isn't given gets its default, and None where it is optional."""
        cat = Animal(name="Tom")
        self.assertEqual((cat.id, cat.name, cat.legs, cat.note), (None, "Tom", 4, None))

    def test_a_needed_value_must_be_given(self):
        """A field without value, default and "optional" is a TypeError that names it."""
        with self.assertRaisesRegex(TypeError, "name"):
            Animal(legs=3)

    def test_unknown_values_are_refused(self):
        """A name that is no field is a TypeError that names it."""
        with self.assertRaisesRegex(TypeError, "colour"):
            Animal(name="Tom", colour="black")

    def test_values_are_checked(self):
        """A value goes through its field: legs="4" is a TypeError."""
        with self.assertRaises(TypeError):
            Animal(name="Tom", legs="4")

    def test_repr_shows_everything(self):
        """repr has the class, the id and all fields."""
        self.assertEqual(
            repr(Bird(name="Tit", legs=2, wingspan=18)),
            "Bird(id=None, name='Tit', legs=2, note=None, wingspan=18)",
        )

    def test_dicts_go_both_ways(self):
        """from_dict makes of to_dict an object with the same id and values, checked."""
        cat = Animal(name="Tom")
        cat.id = 7
        data = cat.to_dict()
        self.assertEqual(data, {"id": 7, "name": "Tom", "legs": 4, "note": None})
        self.assertEqual(Animal.from_dict(data).to_dict(), data)
        with self.assertRaises(TypeError):
            Animal.from_dict(data | {"legs": "four"})
        self.assertEqual(data["id"], 7, "from_dict must not change the dict")
