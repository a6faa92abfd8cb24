PLACES = [f"stop {n};{n * 37 % 101};{n * 53 % 97}" for n in range(60)]
TOUR = [f"stop {n * 7 % 60}" for n in range(200)]

# What a profile of tour_length(TOUR, PLACES) shows, as it is now:
MOST_CALLED = ""
CALLS = 0
CALLER = ""


def parse(line):
    name, x, y = line.split(";")
    return name, (int(x), int(y))


def position(name, places):
    for line in places:
        found, at = parse(line)
        if found == name:
            return at


def distance(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def tour_length(tour, places):
    total = 0
    for here, there in zip(tour, tour[1:]):
        a = position(here, places)
        b = position(there, places)
        total += distance(a, b)
    return total
