from time import perf_counter


def best_of(function, argument, repeat=5, clock=perf_counter):
    return 0


def first_difference(old, new, samples):
    return None


def verdict(before, after):
    return "faster"
