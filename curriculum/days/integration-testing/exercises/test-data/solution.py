import random
from itertools import count as numbers

chips = numbers(1)


def patient(**changes):
    chip = next(chips)
    defaults = {
        "name": "Rex",
        "kind": "dog",
        "chip": chip,
        "email": f"owner{chip}@example.com",
        "visits": [],
    }
    unknown = changes.keys() - defaults.keys()
    if unknown:
        raise TypeError(f"a patient has no {', '.join(unknown)}")
    return defaults | changes


def patients(count, **changes):
    made = [patient(**changes) for _ in range(count)]
    for one in made:
        one["visits"] = list(one["visits"])
    return made


def weights(seed, count):
    own = random.Random(seed)
    return [round(own.uniform(0.5, 80), 1) for _ in range(count)]
