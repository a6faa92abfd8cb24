def reading(text):
    try:
        return float(text)
    except ValueError:
        return None


def mean(texts):
    readings = [reading(text) for text in texts]
    numbers = [r for r in readings if r is not None]
    if not numbers:
        return None
    return sum(numbers) / len(numbers)


def lookup(stations, name, hour):
    try:
        return stations[name][hour]
    except LookupError:
        return None
