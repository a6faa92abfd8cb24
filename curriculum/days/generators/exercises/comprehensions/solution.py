CHOIR = [
    ("Ana", "alto", 9),
    ("Ben", "bass", 4),
    ("Cleo", "alto", 12),
]


def singers(choir, voice):
    return [name for name, sings, _ in choir if sings == voice]


def attendance(choir):
    return {name: times for name, _, times in choir}


def voices(choir):
    return {voice for _, voice, _ in choir}


def badges(choir, needed):
    return [
        f"{name} *" if times >= needed else name
        for name, _, times in choir
    ]


def programme(evenings):
    return [piece for evening in evenings for piece in evening]
