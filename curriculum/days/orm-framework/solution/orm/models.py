"""Models: classes whose fields are collected, and which can be found by their name."""

from .errors import ModelError
from .fields import Field

registry = {}
"""Every model by its name, so that a file that says "Book" can find the class."""


class ModelMeta(type):
    """Collects the fields of each new model, and enters the model in the registry."""

    def __new__(mcs, name, bases, namespace):
        if isinstance(namespace.get("id"), Field):
            raise ModelError(f"{name}: id is given by the database, and can't be a field")
        if name in registry:
            raise ModelError(f"there is a model {name} already")
        cls = super().__new__(mcs, name, bases, namespace)
        cls.fields = {}
        for parent in reversed(cls.__mro__):
            for key, value in vars(parent).items():
                if isinstance(value, Field):
                    cls.fields[key] = value
        if bases:
            registry[name] = cls
        return cls


class Model(metaclass=ModelMeta):
    """The base of all models. id is None until a database has the object."""

    def __init__(self, **values):
        if unknown := values.keys() - self.fields.keys():
            raise TypeError(f"no such field: {', '.join(sorted(unknown))}")
        self.id = None
        for name, field in self.fields.items():
            needed = field.default is None and not field.optional
            if needed and name not in values:
                raise TypeError(f"{name} is missing")
            setattr(self, name, values.get(name, field.default))

    def to_dict(self):
        """The id, and each field with its value."""
        return {"id": self.id} | {name: getattr(self, name) for name in self.fields}

    @classmethod
    def from_dict(cls, data):
        """The object that to_dict described, checked like any other."""
        values = dict(data)
        number = values.pop("id")
        thing = cls(**values)
        thing.id = number
        return thing

    def __repr__(self):
        values = ", ".join(f"{name}={value!r}" for name, value in self.to_dict().items())
        return f"{type(self).__name__}({values})"
