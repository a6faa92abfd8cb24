import tracemalloc


def peak(function, *arguments):
    tracemalloc.start()
    try:
        result = function(*arguments)
        _, highest = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return result, highest


def means(lines):
    sums, counts = {}, {}
    for line in lines:
        place, degrees = line.split(";")
        sums[place] = sums.get(place, 0) + float(degrees)
        counts[place] = counts.get(place, 0) + 1
    return {place: sums[place] / counts[place] for place in sums}


def first_frost(lines):
    for line in lines:
        _, degrees = line.split(";")
        if float(degrees) < 0:
            return line
    return None
