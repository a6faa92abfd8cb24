class Typed:
    def __init__(self, *kinds, optional=False):
        self.kinds = kinds
        self.optional = optional


class Settings:
    pass
