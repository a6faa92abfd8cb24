TILES = {}


def tile(sign):
    def register(maker):
        if sign in TILES:
            raise ValueError(f"there is a tile {sign!r} already")
        TILES[sign] = maker
        return maker

    return register


@tile("#")
class Wall:
    walkable = False


@tile(".")
class Floor:
    walkable = True


@tile("~")
class Water:
    walkable = False


def make_tile(sign):
    if sign not in TILES:
        known = " ".join(TILES)
        raise ValueError(f"no tile {sign!r}, only {known}")
    return TILES[sign]()


class Level:
    def __init__(self, rows):
        self.rows = rows

    @classmethod
    def from_text(cls, text):
        lines = text.splitlines()
        return cls([[make_tile(s) for s in line] for line in lines])
