"""Whether the cache keeps, forgets and loads once, with a clock and a timetable of our own."""

import asyncio

from checks import raises
from exercise import Cache


class Board:
    """A cache over a timetable that notes what it is asked for, with a clock to turn."""

    def __init__(self, capacity=10, seconds=20, answers=None):
        self.now, self.loads, self.answers = 0.0, [], answers or {}
        self.down, self.stuck = False, {}
        self.cache = Cache(self.load, capacity, seconds, lambda: self.now)

    async def load(self, stop):
        self.loads.append(stop)
        await asyncio.sleep(0)
        if stop in self.stuck:
            await self.stuck[stop].wait()
        if self.down:
            raise ConnectionError("the timetable is down")
        return self.answers.get(stop, f"{stop} {len(self.loads)}")

    async def get(self, stop):
        return await in_the_end(self.cache.get(stop))

    async def ask(self, *stops):
        for stop in stops:
            await self.get(stop)


async def in_the_end(waiting):
    """Its result; whoever waits for ever is told so, instead of waiting with them."""
    task = asyncio.ensure_future(waiting)
    for _ in range(500):
        if task.done():
            return task.result()
        await asyncio.sleep(0)
    task.cancel()
    raise AssertionError("get never comes to an end.")


async def settle():
    """Let everybody run as far as they come."""
    for _ in range(50):
        await asyncio.sleep(0)


async def test_loads():
    """The first `get` loads the answer and returns it; each key has its own."""
    board = Board()
    assert await board.get("quay") == "quay 1"
    assert await board.get("mill") == "mill 2"


async def test_hit():
    """The second `get` returns the same answer without loading."""
    board = Board()
    await board.ask("quay")
    assert await board.get("quay") == "quay 1"
    assert board.loads == ["quay"]


async def test_too_old():
    """After 20 of 20 seconds an answer is too old; after 19 it is not."""
    board = Board(seconds=20)
    await board.ask("quay")
    board.now = 19
    await board.ask("quay")
    assert board.loads == ["quay"]
    board.now = 20
    assert await board.get("quay") == "quay 2"


async def test_a_hit_makes_nothing_younger():
    """A hit doesn't make an answer younger: what counts is when it was loaded."""
    board = Board(seconds=20)
    await board.ask("quay")
    board.now = 15
    await board.ask("quay")
    board.now = 25
    await board.ask("quay")
    assert board.loads == ["quay", "quay"]


async def test_empty_answers():
    """`None`, `0` and an empty list are answers, too, and are kept."""
    board = Board(answers={"ghost": None, "zero": 0, "none": []})
    for stop, wanted in board.answers.items():
        assert await board.get(stop) == wanted
        assert await board.get(stop) == wanted
    assert board.loads == ["ghost", "zero", "none"]


async def test_makes_room():
    """With room for two, the answer whose last use is longest ago has to go."""
    board = Board(capacity=2)
    await board.ask("a", "b", "c")
    await board.ask("c", "b")
    assert board.loads == ["a", "b", "c"]
    await board.ask("a")
    assert board.loads == ["a", "b", "c", "a"]


async def test_hit_is_a_use():
    """A hit is a use: what was asked for again stays, and the other one goes."""
    board = Board(capacity=2)
    await board.ask("a", "b", "a", "c")
    await board.ask("a")
    assert board.loads == ["a", "b", "c"], f"Loaded: {board.loads}; a was used after b."
    await board.ask("b")
    assert board.loads == ["a", "b", "c", "b"]


async def test_loading_again_is_a_use():
    """An answer that was loaded anew, because it was too old, is the newest."""
    board = Board(capacity=2, seconds=20)
    await board.ask("a")
    board.now = 10
    await board.ask("b")
    board.now = 20
    await board.ask("a", "c", "a")
    assert board.loads == ["a", "b", "a", "c"]


async def test_no_stampede():
    """A hundred who ask for one key at once cause one load, and all get its answer."""
    board = Board()
    answers = await in_the_end(asyncio.gather(*(board.cache.get("quay") for _ in range(100))))
    assert len(board.loads) == 1, f"Loads: {len(board.loads)}"
    assert set(answers) == {"quay 1"}


async def test_no_stampede_when_too_old():
    """The same holds when a kept answer has become too old."""
    board = Board(seconds=20)
    await board.ask("quay")
    board.now = 60
    answers = await in_the_end(asyncio.gather(*(board.cache.get("quay") for _ in range(100))))
    assert len(board.loads) == 2, f"Loads: {len(board.loads)}; wanted: one more than before"
    assert set(answers) == {"quay 2"}


async def test_others_meanwhile():
    """While one key is being loaded, others are answered."""
    board = Board()
    board.stuck["slow"] = asyncio.Event()
    slow = asyncio.create_task(board.cache.get("slow"))
    await settle()
    quick = asyncio.create_task(board.cache.get("quick"))
    await settle()
    answered = quick.done()
    board.stuck["slow"].set()
    await settle()
    slow.cancel()
    quick.cancel()
    assert answered, "The answer for one key waited for the load of another."


async def test_failed_load():
    """When `load` raises, the exception goes on, and the next `get` tries again."""
    board = Board()
    board.down = True
    with raises(ConnectionError):
        await board.get("quay")
    board.down = False
    assert await board.get("quay") == "quay 2"


async def test_failed_load_for_many():
    """When a load fails while others wait for it, they are answered as well."""
    board = Board()
    board.down = True
    asked = [asyncio.create_task(board.cache.get("quay")) for _ in range(3)]
    await settle()
    done = [task.done() for task in asked]
    for task in asked:
        task.cancel()
    await asyncio.gather(*asked, return_exceptions=True)
    assert done == [True, True, True], "After a failed load, somebody waits for ever."


async def test_delete():
    """After `delete`, the answer is loaded anew; an unknown key does no harm."""
    board = Board()
    await board.ask("quay", "mill")
    board.cache.delete("quay")
    board.cache.delete("never asked")
    await board.ask("quay", "mill")
    assert board.loads == ["quay", "mill", "quay"]
