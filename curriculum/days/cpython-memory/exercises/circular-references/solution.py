import weakref


class Wagon:
    def __init__(self, name):
        self.name = name
        self.next = None
        self._previous = None

    @property
    def previous(self):
        return None if self._previous is None else self._previous()

    def couple(self, other):
        self.next = other
        other._previous = weakref.ref(self)


def in_circle(wagon):
    seen = set()
    while wagon is not None and wagon not in seen:
        seen.add(wagon)
        wagon = wagon.next
    return wagon is not None


def circle(names):
    wagons = [Wagon(name) for name in names]
    for front, back in zip(wagons, wagons[1:] + wagons[:1]):
        front.couple(back)
    return wagons[0]
