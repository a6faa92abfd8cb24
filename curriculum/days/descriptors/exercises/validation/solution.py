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
        if not isinstance(value, str):
            raise TypeError(f"{self.name} must be text, not {value!r}")
        value = value.strip()
        if not 1 <= len(value) <= self.most:
            allowed = f"1 to {self.most} characters"
            raise ValueError(f"{self.name} must have {allowed}")
        return value


class Between(Validated):
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def validate(self, value):
        if not self.low <= value <= self.high:
            allowed = f"from {self.low} to {self.high}"
            raise ValueError(
                f"{self.name} must be {allowed}, not {value}"
            )
        return value


class OneOf(Validated):
    def __init__(self, *choices):
        self.choices = choices

    def validate(self, value):
        if value not in self.choices:
            allowed = ", ".join(self.choices)
            raise ValueError(
                f"{self.name} must be one of {allowed}, not {value!r}"
            )
        return value


class Member:
    name = Trimmed(20)
    age = Between(6, 120)
    level = OneOf("junior", "senior", "guest")

    def __init__(self, name, age, level):
        self.name = name
        self.age = age
        self.level = level
