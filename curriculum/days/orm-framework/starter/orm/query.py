"""Queries: built step by step, run when somebody asks for results."""


class Query:
    """Objects of one model that fulfil conditions, in some order, at most so many.

    Each step returns a new query and leaves this one as it is. Nothing is looked up before
    the results are asked for.
    """

    def __init__(self, source):
        """Keep a function that gives all objects of the model, in the order of their ids."""
        raise NotImplementedError

    def where(self, *conditions):
        """The objects that also pass all of these."""
        raise NotImplementedError

    def order_by(self, field, descending=False):
        """In the order of a field. Equal ones stay in the order of their ids; None comes last."""
        raise NotImplementedError

    def limit(self, count):
        """At most so many."""
        raise NotImplementedError

    def __iter__(self):
        """The objects, found now."""
        raise NotImplementedError

    def all(self):
        """A list of the objects."""
        raise NotImplementedError

    def first(self):
        """The first object, or None."""
        raise NotImplementedError

    def one(self):
        """The first object. There is none: NotFound."""
        raise NotImplementedError

    def count(self):
        """How many there are."""
        raise NotImplementedError
