def decode(signal):
    message = ""
    for letter in signal:
        if letter == "!":
            break
        if letter == ".":
            continue
        message += letter
    return message


def first_loud(levels, limit):
    for position, level in enumerate(levels, start=1):
        if level > limit:
            break
    else:
        position = 0
    return position


def busy(channels, limit):
    count = 0
    for levels in channels:
        for level in levels:
            if level > limit:
                count += 1
                break
    return count
