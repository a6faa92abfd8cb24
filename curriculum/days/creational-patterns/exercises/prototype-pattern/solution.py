import copy
from dataclasses import dataclass, replace


class Sound:
    def __init__(self, name, volume, effects):
        self.name = name
        self.volume = volume
        self.effects = effects


@dataclass(frozen=True)
class Note:
    pitch: str
    volume: int


def variant(sound, **changes):
    made = copy.deepcopy(sound)
    for name, value in changes.items():
        if not hasattr(made, name):
            raise AttributeError(f"a sound has no {name!r}")
        setattr(made, name, value)
    return made


class Presets:
    def __init__(self):
        self.sounds = {}

    def add(self, sound):
        self.sounds[sound.name] = copy.deepcopy(sound)

    def get(self, name):
        return copy.deepcopy(self.sounds[name])


def louder(note, by):
    return replace(note, volume=min(127, note.volume + by))
