class PlayError(Exception):
    """Nothing can be heard."""


class Party:
    def __init__(self, tracks):
        self.tracks = tracks

    def seconds(self):
        return sum(track.seconds for track in self.tracks)

    def play(self):
        heard = []
        for track in self.tracks:
            try:
                track.play()
            except PlayError:
                continue
            heard.append(track.title)
        return heard


class FromTape:
    def __init__(self, tape):
        self.tape = tape


class FromStream:
    def __init__(self, service, song_id):
        self.service = service
        self.song_id = song_id
