def fib_loop(n):
    number, following = 0, 1
    for _ in range(n):
        number, following = following, number + following
    return number


def fib_recursive(n):
    if n < 2:
        return n
    return fib_recursive(n - 1) + fib_recursive(n - 2)


def calls(n):
    if n < 2:
        return 1
    return 1 + calls(n - 1) + calls(n - 2)


def first_above(limit):
    position, number, following = 0, 0, 1
    while number <= limit:
        number, following = following, number + following
        position += 1
    return position, number
