def rota(names):
    yield names[0]


def batches(items, size):
    yield []


def changes(readings):
    yield 0
