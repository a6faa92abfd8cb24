"""Queries: built step by step, run when somebody asks for results."""

from itertools import islice

from .errors import NotFound


class Query:
    """Objects of one model that fulfil conditions, in some order, at most so many."""

    def __init__(self, source, conditions=(), order=None, count=None):
        self._source = source
        self._conditions = conditions
        self._order = order
        self._count = count

    def where(self, *conditions):
        """The objects that also pass all of these."""
        return Query(self._source, self._conditions + conditions, self._order, self._count)

    def order_by(self, field, descending=False):
        """In the order of a field; None comes last."""
        return Query(self._source, self._conditions, (field, descending), self._count)

    def limit(self, count):
        """At most so many."""
        return Query(self._source, self._conditions, self._order, count)

    def __iter__(self):
        """The objects, found now."""
        found = (
            thing
            for thing in self._source()
            if all(condition(thing) for condition in self._conditions)
        )
        return islice(self._sorted(found), self._count)

    def _sorted(self, things):
        """The things in their order."""
        if self._order is None:
            return things
        (field, descending), things = self._order, list(things)

        def value(thing):
            return getattr(thing, field.name)

        some = [thing for thing in things if value(thing) is not None]
        none = [thing for thing in things if value(thing) is None]
        return sorted(some, key=value, reverse=descending) + none

    def all(self):
        """A list of the objects."""
        return list(self)

    def first(self):
        """The first object, or None."""
        return next(iter(self), None)

    def one(self):
        """The first object, which must be there."""
        for thing in self:
            return thing
        raise NotFound("nothing fulfils these conditions")

    def count(self):
        """How many there are."""
        return sum(1 for _ in self)
