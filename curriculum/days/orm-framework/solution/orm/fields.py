"""Fields: descriptors that check what is assigned, and make conditions when compared."""

import operator


class Condition:
    """A test that an object passes or not. `a & b` is both, `a | b` is one of them, `~a` is not."""

    def __init__(self, test):
        self.test = test

    def __call__(self, thing):
        """Whether the object passes."""
        return self.test(thing)

    def __and__(self, other):
        return Condition(lambda thing: self(thing) and other(thing))

    def __or__(self, other):
        return Condition(lambda thing: self(thing) or other(thing))

    def __invert__(self):
        return Condition(lambda thing: not self(thing))


class Field:
    """An attribute of a model. Subclasses say which kind of value it takes."""

    kind = object

    def __init__(self, default=None, optional=False):
        self.default = default
        self.optional = optional

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.name not in vars(instance):
            raise AttributeError(f"{self.name} is not set")
        return vars(instance)[self.name]

    def __set__(self, instance, value):
        self.validate(value)
        vars(instance)[self.name] = value

    def validate(self, value):
        """Refuse a value of another kind; None passes where the field is optional."""
        if value is None and self.optional:
            return
        strange = isinstance(value, bool) and self.kind is int
        if strange or not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {value!r}")

    __hash__ = object.__hash__

    def __eq__(self, value):
        return Condition(lambda thing: getattr(thing, self.name) == value)

    def __ne__(self, value):
        return ~(self == value)

    def __lt__(self, value):
        return self._ordered(operator.lt, value)

    def __le__(self, value):
        return self._ordered(operator.le, value)

    def __gt__(self, value):
        return self._ordered(operator.gt, value)

    def __ge__(self, value):
        return self._ordered(operator.ge, value)

    def _ordered(self, compare, value):
        """A condition that None does not pass."""

        def test(thing):
            own = getattr(thing, self.name)
            return own is not None and compare(own, value)

        return Condition(test)


class Integer(Field):
    """A whole number, not below a minimum if there is one."""

    kind = int

    def __init__(self, default=None, optional=False, minimum=None):
        super().__init__(default, optional)
        self.minimum = minimum

    def validate(self, value):
        """Refuse what is too small, too."""
        super().validate(value)
        if None not in (value, self.minimum) and value < self.minimum:
            raise ValueError(f"{self.name} must be {self.minimum} or more, not {value}")


class Text(Field):
    """A text, not longer than max_length if there is one."""

    kind = str

    def __init__(self, default=None, optional=False, max_length=None):
        super().__init__(default, optional)
        self.max_length = max_length

    def validate(self, value):
        """Refuse what is too long, too."""
        super().validate(value)
        if None not in (value, self.max_length) and len(value) > self.max_length:
            raise ValueError(f"{self.name} has more than {self.max_length} characters")

    def contains(self, part):
        """The condition that an object's value contains a part, in whatever case."""

        def test(thing):
            own = getattr(thing, self.name)
            return own is not None and part.lower() in own.lower()

        return Condition(test)


class Boolean(Field):
    """True or False."""

    kind = bool
