class MapError(Exception):
    """The map cannot be used."""


def point(text):
    try:
        x, y = text.split(",")
        return int(x), int(y)
    except ValueError as error:
        raise MapError(f"not a point: {text!r}") from error


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.readlines()
    except OSError as error:
        raise MapError(f"cannot read {path}") from error
    points = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            points.append(point(line.strip()))
        except MapError as error:
            error.add_note(f"line {number}")
            raise
    return points


def colour(legend, mark):
    try:
        return legend[mark]
    except KeyError:
        raise MapError(f"unknown mark: {mark!r}") from None
