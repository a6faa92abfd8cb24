"""Whether the guide loads one room ahead, and a download is all or nothing."""

import asyncio

from checks import raises
from exercise import download, tour


class Museum:
    """Loads and plays in a few steps, and notes when each begins and ends."""

    def __init__(self, broken=""):
        self.broken = broken
        self.log, self.inside, self.most = [], 0, 0

    async def load(self, room):
        self.log.append(f"load {room}")
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            for _ in range(2 if room == self.broken else 4):
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.log.append(f"cancelled {room}")
            raise
        finally:
            self.inside -= 1
        if room == self.broken:
            raise ConnectionError(f"no recording for {room}")
        return room.upper()

    async def play(self, recording):
        self.log.append(f"play {recording}")
        for _ in range(10):
            await asyncio.sleep(0)
        self.log.append(f"end {recording}")

    def order(self, *lines):
        """Those of *lines* that were noted, in the order in which they were."""
        return [line for line in self.log if line in lines]


async def test_order():
    """`tour` plays the recordings in the order of the rooms, one after the other."""
    museum = Museum()
    await tour(["a", "b", "c"], museum.load, museum.play)
    played = [line for line in museum.log if not line.startswith("load")]
    assert played == ["play A", "end A", "play B", "end B", "play C", "end C"]


async def test_loads_while_it_plays():
    """The next room begins to load before the present one has ended."""
    museum = Museum()
    await tour(["a", "b", "c"], museum.load, museum.play)
    assert museum.order("load b", "end A") == ["load b", "end A"]
    assert museum.order("load c", "end B") == ["load c", "end B"]


async def test_one_ahead():
    """Only one room ahead is loaded: the third begins when the first has ended."""
    museum = Museum()
    await tour(["a", "b", "c"], museum.load, museum.play)
    assert museum.order("load c", "end A") == ["end A", "load c"]


async def test_each_once():
    """Each room is loaded once, and without rooms nothing happens."""
    museum = Museum()
    await tour(["a", "b"], museum.load, museum.play)
    assert museum.order("load a", "load b") == ["load a", "load b"]
    museum = Museum()
    await tour([], museum.load, museum.play)
    assert museum.log == []


async def test_failure_in_its_turn():
    """If the second room can't be loaded, the first is played to its end; then the error comes."""
    museum = Museum(broken="b")
    with raises(ConnectionError):
        await tour(["a", "b", "c"], museum.load, museum.play)
    assert museum.log == ["load a", "play A", "load b", "end A"]


async def test_download():
    """`download(["a", "b"], load)` gives `{"a": ..., "b": ...}` with the recordings."""
    museum = Museum()
    assert await download(["a", "b"], museum.load) == {"a": "A", "b": "B"}
    assert await download([], museum.load) == {}


async def test_download_at_once():
    """`download` loads all rooms at the same time."""
    museum = Museum()
    await download(["a", "b", "c"], museum.load)
    assert museum.most == 3, f"{museum.most} under way at a time; wanted: 3"


async def test_download_fails():
    """If one fails, `download` raises an exception group, and the others have been cancelled."""
    museum = Museum(broken="b")
    with raises(ExceptionGroup) as caught:
        await download(["a", "b", "c"], museum.load)
    assert [type(error) for error in caught.error.exceptions] == [ConnectionError]
    assert sorted(museum.order("cancelled a", "cancelled c")) == ["cancelled a", "cancelled c"]
