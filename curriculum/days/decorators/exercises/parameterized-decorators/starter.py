import functools


def clamped(low, high):
    def decorate(func):
        return func

    return decorate


def fallback(value, *errors):
    def decorate(func):
        return func

    return decorate


def dimmed(level, factor):
    return level * factor


def bathroom(level):
    return level


def typed(text):
    return int(text)
