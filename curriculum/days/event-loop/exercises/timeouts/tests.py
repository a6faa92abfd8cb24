"""Whether slow experts are cut off, each by itself, and asked again where that was wanted."""

import asyncio

from checks import raises
from exercise import ask, ask_again, ask_all

LIMIT = 0.02


class Expert:
    """Answers at once, unless too slow for the first so many times."""

    inside = most = 0  # of all experts together

    def __init__(self, answer, slow=0):
        self.answer, self.slow = answer, slow
        self.asked, self.cut_off = [], 0

    async def __call__(self, question):
        self.asked.append(question)
        Expert.inside += 1
        Expert.most = max(Expert.most, Expert.inside)
        try:
            await asyncio.sleep(0.25 if len(self.asked) <= self.slow else 0)
        except asyncio.CancelledError:
            self.cut_off += 1
            raise
        finally:
            Expert.inside -= 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


async def test_answer_in_time():
    """An answer within the limit is returned."""
    expert = Expert("42")
    assert await ask(expert, "6 times 7?", LIMIT) == "42"
    assert expert.asked == ["6 times 7?"]


async def test_no_answer():
    """When it takes longer than `seconds`, `ask` returns `no answer`."""
    assert await ask(Expert("late", slow=1), "Why?", LIMIT) == "no answer"


async def test_cut_off():
    """An expert who is too slow is cancelled, and does not go on in the background."""
    expert = Expert("late", slow=1)
    await ask(expert, "Why?", LIMIT)
    assert expert.cut_off == 1, "The expert was not cancelled."


async def test_ask_tells_failures():
    """A `ConnectionError` of the expert goes from `ask` to the caller."""
    with raises(ConnectionError):
        await ask(Expert(ConnectionError("line is dead")), "Why?", LIMIT)


async def test_ask_all():
    """`ask_all` gives the answers in the order of the experts, and `no answer` for slow ones."""
    experts = [Expert("late", slow=1), Expert("42"), Expert("43")]
    assert await ask_all(experts, "Why?", LIMIT) == ["no answer", "42", "43"]
    assert await ask_all([], "Why?", LIMIT) == []


async def test_ask_all_at_once():
    """In `ask_all`, all experts think at the same time."""
    Expert.most = 0
    await ask_all([Expert("1"), Expert("2"), Expert("3")], "Why?", LIMIT)
    assert Expert.most == 3, f"{Expert.most} were asked at a time; wanted: 3"


async def test_first_answer():
    """`ask_again` returns the first answer, and asks no more after it."""
    expert = Expert("42", slow=2)
    assert await ask_again(expert, "Why?", LIMIT, 5) == "42"
    assert expert.asked == ["Why?"] * 3


async def test_quick_answer():
    """`ask_again` asks once if the answer comes at once."""
    expert = Expert("42")
    assert await ask_again(expert, "Why?", LIMIT, 5) == "42"
    assert expert.asked == ["Why?"]


async def test_all_tries_in_vain():
    """After `tries` questions in vain, `ask_again` raises a `TimeoutError`."""
    expert = Expert("late", slow=9)
    with raises(TimeoutError):
        await ask_again(expert, "Why?", LIMIT, 2)
    assert expert.asked == ["Why?"] * 2


async def test_no_answer_is_an_answer():
    """An expert who answers `no answer` in time has answered, and is not asked again."""
    expert = Expert("no answer")
    assert await ask_again(expert, "Why?", LIMIT, 3) == "no answer"
    assert expert.asked == ["Why?"]


async def test_failures_are_not_repeated():
    """A `ConnectionError` of the expert goes from `ask_again` to the caller at the first try."""
    expert = Expert(ConnectionError("line is dead"))
    with raises(ConnectionError):
        await ask_again(expert, "Why?", LIMIT, 3)
    assert expert.asked == ["Why?"]
