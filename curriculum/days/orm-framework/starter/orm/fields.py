"""Fields: descriptors that check what is assigned, and make conditions when compared."""


class Condition:
    """A test that an object passes or not. `a & b` is both, `a | b` is one of them, `~a` is not."""

    def __init__(self, test):
        """Keep a function from an object to True or False."""
        self.test = test

    def __call__(self, thing):
        """Whether the object passes."""
        raise NotImplementedError

    def __and__(self, other):
        raise NotImplementedError

    def __or__(self, other):
        raise NotImplementedError

    def __invert__(self):
        raise NotImplementedError


class Field:
    """An attribute of a model. Subclasses say which kind of value it takes."""

    kind = object

    def __init__(self, default=None, optional=False):
        """Keep both. An optional field takes None, too."""
        self.default = default
        self.optional = optional

    def __set_name__(self, owner, name):
        """Learn the name. This one is complete."""
        self.name = name

    def __get__(self, instance, owner=None):
        """The object's value; through the class, the field itself."""
        raise NotImplementedError

    def __set__(self, instance, value):
        """Store a value that validate lets pass."""
        raise NotImplementedError

    def validate(self, value):
        """TypeError, with the field's name in it, for a value of another kind.

        None passes where the field is optional. True and False are no Integer.
        """
        raise NotImplementedError

    # == makes a condition, and so two fields can no longer be compared; but they can be hashed.
    __hash__ = object.__hash__

    def __eq__(self, value):
        """The condition that an object's value equals this one. The others likewise.

        For <, <=, > and >=, an object whose value is None does not pass.
        """
        raise NotImplementedError

    def __ne__(self, value):
        raise NotImplementedError

    def __lt__(self, value):
        raise NotImplementedError

    def __le__(self, value):
        raise NotImplementedError

    def __gt__(self, value):
        raise NotImplementedError

    def __ge__(self, value):
        raise NotImplementedError


class Integer(Field):
    """A whole number, not below a minimum if there is one (ValueError)."""

    kind = int

    def __init__(self, default=None, optional=False, minimum=None):
        super().__init__(default, optional)
        self.minimum = minimum


class Text(Field):
    """A text, not longer than max_length if there is one (ValueError)."""

    kind = str

    def __init__(self, default=None, optional=False, max_length=None):
        super().__init__(default, optional)
        self.max_length = max_length

    def contains(self, part):
        """The condition that an object's value contains a part, in whatever case."""
        raise NotImplementedError


class Boolean(Field):
    """True or False."""

    kind = bool
