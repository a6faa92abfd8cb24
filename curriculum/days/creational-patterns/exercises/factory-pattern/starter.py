TILES = {}


class Wall:
    walkable = False


class Floor:
    walkable = True


class Water:
    walkable = False


def tile(sign):
    def register(maker):
        return maker

    return register


def make_tile(sign):
    if sign == "#":
        return Wall()
    return Floor()


class Level:
    def __init__(self, rows):
        self.rows = rows

    @classmethod
    def from_text(cls, text):
        return cls([])
