import random


def patient(**changes):
    return {"name": "Rex", "kind": "dog"}


def patients(count, **changes):
    return [patient()] * count


def weights(seed, count):
    return [0.5] * count
