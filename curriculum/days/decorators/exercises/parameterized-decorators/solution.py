import functools


def clamped(low, high):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return max(low, min(high, func(*args, **kwargs)))

        return wrapper

    return decorate


def fallback(value, *errors):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            try:
                return func(*args, **kwargs)
            except errors:
                return value

        return wrapper

    return decorate


@clamped(0, 100)
def dimmed(level, factor):
    return level * factor


@clamped(10, 60)
def bathroom(level):
    return level


@fallback(0, ValueError)
def typed(text):
    return int(text)
