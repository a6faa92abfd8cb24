class Dispenser:
    made = 0

    def __init__(self):
        Dispenser.made += 1
        self.last = 0

    def take(self):
        self.last += 1
        return self.last


def dispenser():
    return Dispenser()


class Journal:
    def __init__(self):
        self.entries = []


class Desk:
    def __init__(self, name, dispenser):
        self.name = name

    def call_next(self):
        return f"desk {self.name}: closed"
