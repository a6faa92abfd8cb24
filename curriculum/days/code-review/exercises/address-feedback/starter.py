def warmest(days):
    """The name of the warmest day."""
    best = 0
    name = ""
    for day in days:
        if day[1] > best:
            best = day[1]
            name = day[0]
    return name


def mean(readings):
    """The mean of all readings, rounded to one place."""
    t = 0
    for x in readings:
        if x:
            t = t + x
    return round(t / len([x for x in readings if x]), 1)


ANSWERS = {
    1: "",
}
