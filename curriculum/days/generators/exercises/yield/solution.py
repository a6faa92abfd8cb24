def rota(names):
    while True:
        yield from names


def batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def changes(readings):
    last = []
    for reading in readings:
        if [reading] != last:
            yield reading
        last = [reading]
