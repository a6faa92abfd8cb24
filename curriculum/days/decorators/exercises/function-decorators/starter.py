import functools


def once(func):
    return func


def audited(func):
    return func
