def first_above(readings, limit):
    return next((r for r in readings if r > limit), None)


def all_steady(readings, low, high):
    return all(low <= r <= high for r in readings)


def total_light(readings):
    return sum(r for r in readings if r > 0)


def scaled(readings, factor):
    return (r * factor for r in readings)
