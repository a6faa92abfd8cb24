"""Whether the generators of primes begin, go on and stop where they should."""

from itertools import islice

from exercise import factors, primes, primes_below, twins


def some(values):
    """The first dozen of *values*, for generators that forget to end."""
    return list(islice(values, 12))


def test_first_primes():
    """`primes()` begins with 2, 3, 5, 7, 11, 13; squares such as 9 and 49 are not among them."""
    first = list(islice(primes(), 16))
    assert first == [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]


def test_without_end():
    """`primes()` goes on: the 300th prime is 1987."""
    assert next(islice(primes(), 299, None)) == 1987


def test_from_the_start():
    """Every call of `primes()` begins with 2, whoever else is in the middle of another one."""
    first, second = primes(), primes()
    assert [next(first), next(first), next(first)] == [2, 3, 5]
    assert [next(second), next(first), next(second)] == [2, 7, 3]


def test_primes_below():
    """`primes_below(19)` is a list without 19 itself."""
    assert primes_below(19) == [2, 3, 5, 7, 11, 13, 17]
    assert primes_below(2) == []


def test_twins():
    """`twins()` begins with `(3, 5)`, `(5, 7)`, `(11, 13)`, `(17, 19)` and `(29, 31)`."""
    assert list(islice(twins(), 5)) == [(3, 5), (5, 7), (11, 13), (17, 19), (29, 31)]


def test_factors():
    """`factors(360)` yields 2, 2, 2, 3, 3, 5; their product is 360."""
    assert some(factors(360)) == [2, 2, 2, 3, 3, 5]
    assert some(factors(49)) == [7, 7]


def test_factors_of_a_prime():
    """A prime has one factor, itself, and 1 has none."""
    assert some(factors(97)) == [97]
    assert some(factors(1)) == []
