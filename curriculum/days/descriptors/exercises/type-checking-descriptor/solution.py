class Typed:
    def __init__(self, *kinds, optional=False):
        self.kinds = kinds
        self.optional = optional

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.name not in instance.__dict__:
            raise AttributeError(f"{self.name} is not set")
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not self.accepts(value):
            raise TypeError(
                f"{self.name} must be {self.allowed()}, not {value!r}"
            )
        instance.__dict__[self.name] = value

    def accepts(self, value):
        if value is None:
            return self.optional
        if isinstance(value, bool):
            return bool in self.kinds
        return isinstance(value, self.kinds)

    def allowed(self):
        names = [kind.__name__ for kind in self.kinds]
        if self.optional:
            names.append("None")
        return " or ".join(names)


class Settings:
    title = Typed(str)
    volume = Typed(int, float)
    muted = Typed(bool)
    lyrics = Typed(str, optional=True)
