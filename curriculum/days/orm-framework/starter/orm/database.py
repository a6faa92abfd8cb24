"""A database in one JSON file."""


class Database:
    """Objects of all models, each model with ids of its own, from 1."""

    def __init__(self):
        """Begin with nothing."""
        raise NotImplementedError

    def add(self, thing):
        """Keep an object and give it the next id of its model. Return it.

        An object that has an id: ValueError. An id is never given twice, even after remove.
        """
        raise NotImplementedError

    def remove(self, thing):
        """Forget an object, whose id becomes None. One that isn't kept here: ValueError."""
        raise NotImplementedError

    def query(self, model):
        """A Query of all objects of exactly this model."""
        raise NotImplementedError

    def save(self, path):
        """Write everything to a file, which stays whole if that fails."""
        raise NotImplementedError

    @classmethod
    def load(cls, path):
        """The database that save wrote, with classes found in the registry.

        DatabaseError, from the exception behind it, for a file that isn't there, is no database,
        has a model that doesn't exist, or values that a field refuses.
        """
        raise NotImplementedError
