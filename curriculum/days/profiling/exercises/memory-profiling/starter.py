import tracemalloc


def peak(function, *arguments):
    return function(*arguments), 0


def means(lines):
    values = {}
    for line in lines:
        place, degrees = line.split(";")
        values.setdefault(place, []).append(float(degrees))
    return {p: sum(all_) / len(all_) for p, all_ in values.items()}


def first_frost(lines):
    everything = list(lines)
    for line in everything:
        place, degrees = line.split(";")
        if float(degrees) < 0:
            return line
    return None
