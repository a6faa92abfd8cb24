class Speaker:
    def __init__(self, room, volume):
        self.room = room
        self.volume = volume

    @classmethod
    def from_text(cls, text):
        room, volume = text.split(":")
        return cls(room, int(volume))

    @staticmethod
    def is_volume(value):
        return 0 <= value <= 100

    @property
    def volume(self):
        return self._volume

    @volume.setter
    def volume(self, value):
        if not self.is_volume(value):
            raise ValueError(f"not a volume: {value}")
        self._volume = value

    @property
    def muted(self):
        return self.volume == 0
