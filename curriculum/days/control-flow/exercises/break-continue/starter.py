def decode(signal):
    message = ""
    for letter in signal:
        message += letter
    return message


def first_loud(levels, limit):
    position = 0
    return position


def busy(channels, limit):
    count = 0
    for levels in channels:
        for level in levels:
            if level > limit:
                count += 1
    return count
