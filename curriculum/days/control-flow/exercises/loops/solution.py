def climb(heights):
    total = 0
    for number in range(1, len(heights)):
        up = heights[number] - heights[number - 1]
        if up > 0:
            total += up
    return total


def profile(heights):
    for number, height in enumerate(heights, start=1):
        print(number, "#" * (height // 100))


def hours(distance):
    walked, passed, pace = 0, 0, 5
    while walked < distance:
        walked += pace
        passed += 1
        if pace > 2:
            pace -= 1
    return passed
