def kind(wanted):
    def rule(value):
        if not isinstance(value, wanted):
            return f"must be {wanted.__name__}"
        return None

    return rule


def at_least(low):
    def rule(value):
        return f"must be at least {low}" if value < low else None

    return rule


def one_of(*choices):
    def rule(value):
        if value not in choices:
            return f"must be one of {', '.join(choices)}"
        return None

    return rule


class Field:
    def __init__(self, *rules):
        self.rules = rules

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.name not in instance.__dict__:
            raise AttributeError(f"{self.name} is not set")
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        self.check(value)
        instance.__dict__[self.name] = value

    def check(self, value):
        for rule in self.rules:
            complaint = rule(value)
            if complaint:
                raise ValueError(f"{self.name} {complaint}")


class Record:
    @classmethod
    def fields(cls):
        found = {}
        for parent in reversed(cls.__mro__):
            for name, value in vars(parent).items():
                if isinstance(value, Field):
                    found[name] = value
        return found

    def __init__(self, **values):
        missing = self.fields().keys() - values.keys()
        if missing:
            raise TypeError(f"missing: {', '.join(sorted(missing))}")
        unknown = values.keys() - self.fields().keys()
        if unknown:
            raise TypeError(f"unknown: {', '.join(sorted(unknown))}")
        self.update(**values)

    def update(self, **changes):
        fields = self.fields()
        for name, value in changes.items():
            if name not in fields:
                raise AttributeError(f"there is no field {name}")
            fields[name].check(value)
        for name, value in changes.items():
            setattr(self, name, value)


class Ticket(Record):
    row = Field(kind(int), at_least(1))
    part = Field(one_of("stalls", "circle"))
