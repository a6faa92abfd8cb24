def fib_loop(n):
    return n


def fib_recursive(n):
    return n


def calls(n):
    return 1


def first_above(limit):
    return 0, 0
