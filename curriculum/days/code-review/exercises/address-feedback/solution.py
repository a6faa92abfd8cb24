def warmest(days):
    """The name of the warmest day, the first of several (#9).

    None if there are no days.
    """
    best = None
    for day in days:
        if best is None or day[1] > best[1]:
            best = day
    return best[0] if best else None


def mean(readings):
    """The mean of all readings, rounded to one place.

    None if there are none, or if all have failed.
    """
    good = [reading for reading in readings if reading is not None]
    if not good:
        return None
    return round(sum(good) / len(good), 1)


ANSWERS = {
    1: "Done, it begins with the first day now. Thank you!",
    2: "Done: only None is left out, with a test for 0 degrees.",
    3: "Done. It is None now, also if all readings have failed.",
    4: "Not done, because the newspaper wants the first (#9). "
    "The docstring says so now.",
    5: "Done, and shorter: it is one list and a sum.",
}
