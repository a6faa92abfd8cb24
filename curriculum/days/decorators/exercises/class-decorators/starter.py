import functools


def ordered_by(*names):
    def decorate(cls):
        return cls

    return decorate


def numbered(cls):
    return cls
