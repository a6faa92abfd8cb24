class Scaled:
    def __init__(self, source, factor):
        self.source = source
        self.factor = factor


class Route:
    kilometres = Scaled("metres", 1000)

    def __init__(self, metres):
        self.metres = metres
