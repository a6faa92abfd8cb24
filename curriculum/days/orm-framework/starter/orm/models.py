"""Models: classes whose fields are collected, and which can be found by their name."""

registry = {}
"""Every model by its name, so that a file that says "Book" can find the class."""


class ModelMeta(type):
    """Collects the fields of each new model into cls.fields, and enters the model in the registry.

    A model inherits the fields of its base, in their order, before its own. Model itself is not
    registered. ModelError for a name that is taken, and for a field called id.
    """


class Model(metaclass=ModelMeta):
    """The base of all models. id is None until a database has the object."""

    def __init__(self, **values):
        """Set all fields: those given, and the others to their default.

        TypeError for a name that is no field, and for a field that has neither value nor default
        and is not optional.
        """
        raise NotImplementedError

    def to_dict(self):
        """The id, and each field with its value."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, data):
        """The object that to_dict described, checked like any other."""
        raise NotImplementedError

    def __repr__(self):
        """Such as Book(id=1, title='Emma', pages=474)."""
        raise NotImplementedError
