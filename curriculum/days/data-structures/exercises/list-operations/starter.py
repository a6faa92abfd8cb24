def couple(train, carriage):
    train = train + [carriage]


def join(train, other):
    train.append(other)


def split_off(train, count):
    return train


def turned(train):
    return train


def between(train):
    return train
