from itertools import count, pairwise, takewhile


def primes():
    yield 2


def primes_below(limit):
    return []


def twins():
    yield 3, 5


def factors(number):
    yield number
