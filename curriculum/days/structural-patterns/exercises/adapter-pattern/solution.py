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

    @property
    def title(self):
        return self.tape.label().rpartition(" / ")[2]

    @property
    def seconds(self):
        minutes, _, seconds = self.tape.length().partition(":")
        return 60 * int(minutes) + int(seconds)

    def play(self):
        if self.tape.start() != 0:
            raise PlayError(f"{self.title} is jammed")


class FromStream:
    def __init__(self, service, song_id):
        self.service = service
        self.song_id = song_id

    @property
    def title(self):
        return self.service.info(self.song_id)["name"]

    @property
    def seconds(self):
        return self.service.info(self.song_id)["ms"] // 1000

    def play(self):
        try:
            self.service.press(self.song_id)
        except TimeoutError as error:
            raise PlayError(f"{self.song_id} is silent") from error
