import sys


def lightest(candidates):
    return min(
        candidates, key=lambda name: sys.getsizeof(candidates[name])
    )


def bytes_per_letter(letter):
    return sys.getsizeof(letter * 101) - sys.getsizeof(letter * 100)


def shelf_size(items):
    objects = {id(item): item for item in items}
    sizes = [sys.getsizeof(item) for item in objects.values()]
    return sys.getsizeof(items) + sum(sizes)


def spare_room(items):
    return sys.getsizeof(items) - sys.getsizeof(items[:])
