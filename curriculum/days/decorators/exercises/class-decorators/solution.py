import functools
from itertools import count


def ordered_by(*names):
    def key(thing):
        return tuple(getattr(thing, name) for name in names)

    def decorate(cls):
        def __eq__(self, other):
            if not isinstance(other, cls):
                return NotImplemented
            return key(self) == key(other)

        def __lt__(self, other):
            if not isinstance(other, cls):
                return NotImplemented
            return key(self) < key(other)

        def __hash__(self):
            return hash(key(self))

        cls.__eq__ = __eq__
        cls.__lt__ = __lt__
        cls.__hash__ = __hash__
        return functools.total_ordering(cls)

    return decorate


def numbered(cls):
    numbers = count(1)
    original = cls.__init__

    @functools.wraps(original)
    def __init__(self, *args, **kwargs):
        self.number = next(numbers)
        original(self, *args, **kwargs)

    cls.__init__ = __init__
    return cls
