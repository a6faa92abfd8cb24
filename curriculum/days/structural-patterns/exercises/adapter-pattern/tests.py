"""Whether tapes and streams look like tracks to the app, in good times and in bad."""

from checks import raises
from exercise import FromStream, FromTape, Party, PlayError


class Tape:
    def __init__(self, label, length, state=0):
        self._label, self._length, self._state = label, length, state
        self.starts = 0

    def label(self):
        return self._label

    def length(self):
        return self._length

    def start(self):
        self.starts += 1
        return self._state


class Service:
    def __init__(self, silent=False):
        self.silent = silent
        self.pressed = []

    def info(self, song_id):
        return {7: {"name": "Stars", "ms": 365900}, 8: {"name": "Summertime", "ms": 60000}}[song_id]

    def press(self, song_id):
        if self.silent:
            raise TimeoutError("E17")
        self.pressed.append(song_id)


def test_title_of_a_tape():
    """The label `Nina Simone / Feeling Good` has the title `Feeling Good`."""
    assert FromTape(Tape("Nina Simone / Feeling Good", "2:53")).title == "Feeling Good"


def test_label_without_a_slash():
    """Without ` / `, the title is the whole label; a slash without spaces belongs to it."""
    assert FromTape(Tape("Summer 1987", "4:00")).title == "Summer 1987"
    assert FromTape(Tape("Side A/B", "4:00")).title == "Side A/B"


def test_seconds_of_a_tape():
    """The length `2:53` is `173` seconds, and `10:05` is `605`."""
    assert FromTape(Tape("x", "2:53")).seconds == 173
    assert FromTape(Tape("x", "10:05")).seconds == 605


def test_tape_plays():
    """`play()` starts the tape, once; making the adapter does not."""
    tape = Tape("x", "2:53")
    track = FromTape(tape)
    assert tape.starts == 0
    track.play()
    assert tape.starts == 1


def test_jammed_tape():
    """When `start()` returns anything but 0, `play()` raises a `PlayError`."""
    for state in (1, 2, -1):
        with raises(PlayError):
            FromTape(Tape("x", "2:53", state)).play()


def test_stream():
    """A stream with the info `{"name": "Stars", "ms": 365900}` has its title and `365` seconds."""
    track = FromStream(Service(), 7)
    assert (track.title, track.seconds) == ("Stars", 365)
    assert type(track.seconds) is int
    assert FromStream(Service(), 8).seconds == 60


def test_stream_plays():
    """`play()` presses the song with its number; making the adapter does not."""
    service = Service()
    track = FromStream(service, 8)
    assert service.pressed == []
    track.play()
    assert service.pressed == [8]


def test_silent_stream():
    """A `TimeoutError` of the service becomes a `PlayError`, with the `TimeoutError` as cause."""
    with raises(PlayError) as caught:
        FromStream(Service(silent=True), 7).play()
    assert type(caught.error.__cause__) is TimeoutError


def test_party():
    """The app counts and plays tapes and streams together, and skips what can't be heard."""
    jammed = FromTape(Tape("Nina / Sinnerman", "10:00", state=1))
    tracks = [jammed, FromStream(Service(), 7), FromTape(Tape("Etta / At Last", "3:00"))]
    assert Party(tracks).seconds() == 600 + 365 + 180
    assert Party(tracks).play() == ["Stars", "At Last"]
