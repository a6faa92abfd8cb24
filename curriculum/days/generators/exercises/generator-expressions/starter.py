def first_above(readings, limit):
    return None


def all_steady(readings, low, high):
    return False


def total_light(readings):
    return 0


def scaled(readings, factor):
    return []
