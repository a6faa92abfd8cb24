from dataclasses import dataclass


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
    return sound


class Presets:
    def __init__(self):
        self.sounds = {}

    def add(self, sound):
        self.sounds[sound.name] = sound

    def get(self, name):
        return self.sounds[name]


def louder(note, by):
    return note
