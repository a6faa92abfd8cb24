def climb(heights):
    total = 0
    for height in heights:
        total = height
    return total


def profile(heights):
    for height in heights:
        print(height)


def hours(distance):
    walked, passed, pace = 0, 0, 5
    return passed
