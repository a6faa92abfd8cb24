class Validated:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.name not in instance.__dict__:
            raise AttributeError(f"{self.name} is not set")
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = self.validate(value)

    def validate(self, value):
        raise NotImplementedError


class Trimmed(Validated):
    def __init__(self, most):
        self.most = most

    def validate(self, value):
        return value


class Between(Validated):
    def __init__(self, low, high):
        self.low = low
        self.high = high


class OneOf(Validated):
    def __init__(self, *choices):
        self.choices = choices


class Member:
    def __init__(self, name, age, level):
        self.name = name
        self.age = age
        self.level = level
