import weakref


class Wagon:
    def __init__(self, name):
        self.name = name
        self.next = None
        self.previous = None

    def couple(self, other):
        self.next = other
        other.previous = self


def in_circle(wagon):
    return False


def circle(names):
    return Wagon(names[0])
