# the five import statements


def middle(numbers):
    return 0


def now():
    return 0
