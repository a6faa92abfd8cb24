class Singleton(type):
    _instances = {}


class Printer:
    def __init__(self, name, trays=1):
        self.name = name
        self.trays = trays
        self.jobs = []
