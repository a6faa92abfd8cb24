def reading(text):
    return float(text)


def mean(texts):
    numbers = [float(text) for text in texts]
    return sum(numbers) / len(numbers)


def lookup(stations, name, hour):
    return stations[name][hour]
