class Scaled:
    def __init__(self, source, factor):
        self.source = source
        self.factor = factor

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.source) / self.factor

    def __set__(self, instance, value):
        setattr(instance, self.source, value * self.factor)


class Route:
    kilometres = Scaled("metres", 1000)
    miles = Scaled("metres", 1609.344)

    def __init__(self, metres):
        self.metres = metres
