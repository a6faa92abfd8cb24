class Speaker:
    def __init__(self, room, volume):
        self.room = room
        self.volume = volume
        self.muted = volume == 0

    def is_volume(value):
        return True

    def from_text(text):
        return Speaker(text, 50)
