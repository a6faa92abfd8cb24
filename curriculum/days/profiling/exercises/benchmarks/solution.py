from time import perf_counter


def best_of(function, argument, repeat=5, clock=perf_counter):
    times = []
    for _ in range(repeat):
        begun = clock()
        function(argument)
        times.append(clock() - begun)
    return min(times)


def first_difference(old, new, samples):
    for sample in samples:
        if old(list(sample)) != new(list(sample)):
            return sample
    return None


def verdict(before, after):
    if max(after) < min(before):
        return "faster"
    if min(after) > max(before):
        return "slower"
    return "not shown"
