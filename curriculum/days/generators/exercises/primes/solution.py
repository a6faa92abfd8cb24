from itertools import count, pairwise, takewhile


def primes():
    known = []
    for number in count(2):
        small = takewhile(lambda p: p * p <= number, known)
        if all(number % prime for prime in small):
            known.append(number)
            yield number


def primes_below(limit):
    return list(takewhile(lambda p: p < limit, primes()))


def twins():
    for first, second in pairwise(primes()):
        if second - first == 2:
            yield first, second


def factors(number):
    for prime in primes():
        if number == 1:
            return
        while number % prime == 0:
            yield prime
            number //= prime
