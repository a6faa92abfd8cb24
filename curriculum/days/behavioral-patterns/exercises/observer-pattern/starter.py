class Lot:
    def __init__(self, name):
        self.name = name
        self.best = None
        self.errors = []

    def subscribe(self, listener):
        return lambda: None

    def bid(self, who, cents):
        self.best = (who, cents)
