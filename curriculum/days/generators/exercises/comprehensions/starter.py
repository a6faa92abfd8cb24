CHOIR = [
    ("Ana", "alto", 9),
    ("Ben", "bass", 4),
    ("Cleo", "alto", 12),
]


def singers(choir, voice):
    return []


def attendance(choir):
    return {}


def voices(choir):
    return set()


def badges(choir, needed):
    return []


def programme(evenings):
    return []
