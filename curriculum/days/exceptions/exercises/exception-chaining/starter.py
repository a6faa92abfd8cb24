class MapError(Exception):
    """The map cannot be used."""


def point(text):
    x, y = text.split(",")
    return int(x), int(y)


def load(path):
    points = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            points.append(point(line.strip()))
    return points


def colour(legend, mark):
    return legend[mark]
