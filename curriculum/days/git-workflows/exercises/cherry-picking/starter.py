def reachable(history, tip):
    return {tip}


def between(history, base, tip):
    return [tip]


def unpicked(history, target, source):
    return [source]
