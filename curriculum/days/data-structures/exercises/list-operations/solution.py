def couple(train, carriage):
    train.append(carriage)


def join(train, other):
    train.extend(other)


def split_off(train, count):
    cut = len(train) - count
    off = train[cut:]
    train[cut:] = []
    return off


def turned(train):
    return train[::-1]


def between(train):
    return train[1:-1]
