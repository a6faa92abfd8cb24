def even_stretch(weather):
    best = 0
    for i in range(len(weather)):
        for j in range(i, len(weather) + 1):
            days = weather[i:j]
            if days.count("s") == days.count("r"):
                best = max(best, len(days))
    return best


def shortest_walk(stalls, wanted):
    return None


def flood(meadow):
    return None


def smallest_van(parcels, trips):
    return 0


def longest_climb(hill):
    return 0
