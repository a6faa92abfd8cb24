"""Whether lamp and line are closed in any case, and in the right order."""

import asyncio

from checks import raises
from exercise import OnAir, guest_line, interview


class Studio:
    """Lamp, desk and line in one, which note what is done to them."""

    def __init__(self, reachable=True):
        self.reachable = reachable
        self.log = []

    async def note(self, *words):
        await asyncio.sleep(0)
        self.log.append(" ".join(words))

    async def switch(self, on):
        await self.note("lamp", {True: "on", False: "off"}[on])

    async def connect(self, name):
        if not self.reachable:
            raise ConnectionError(f"{name} does not answer")
        await self.note("connect", name)
        return self

    async def hang_up(self, line):
        assert line is self, "hang_up wants the line that connect gave."
        await self.note("hang up")

    async def ask(self, question):
        await self.note(question)
        if question == "Why?":
            raise ConnectionError("line is dead")
        return f"about {question}"


async def test_lamp():
    """`async with OnAir(lamp):` switches the lamp on, runs the block, and switches it off."""
    studio = Studio()
    async with OnAir(studio):
        studio.log.append("block")
    assert studio.log == ["lamp on", "block", "lamp off"]


async def test_lamp_after_an_exception():
    """When the block raises, the lamp goes off, and the exception goes on to the caller."""
    studio = Studio()
    with raises(ZeroDivisionError):
        async with OnAir(studio):
            raise ZeroDivisionError
    assert studio.log == ["lamp on", "lamp off"]


async def test_line():
    """`async with guest_line(desk, "Ada") as line:` hands out the line, and hangs up at the end."""
    studio = Studio()
    async with guest_line(studio, "Ada") as line:
        assert line is studio
        studio.log.append("block")
    assert studio.log == ["connect Ada", "block", "hang up"]


async def test_line_after_an_exception():
    """When the block raises, the line is hung up, and the exception goes on to the caller."""
    studio = Studio()
    with raises(ZeroDivisionError):
        async with guest_line(studio, "Ada"):
            raise ZeroDivisionError
    assert studio.log == ["connect Ada", "hang up"]


async def test_no_line():
    """When `connect` raises, its exception goes to the caller, and nothing is hung up."""
    studio = Studio(reachable=False)
    with raises(ConnectionError):
        async with guest_line(studio, "Ada"):
            studio.log.append("block")
    assert studio.log == []


async def test_interview():
    """`interview` asks each question in turn, and returns the answers in a list."""
    studio = Studio()
    answers = await interview(studio, studio, "Ada", ["engines", "poets"])
    assert answers == ["about engines", "about poets"]


async def test_order_of_an_interview():
    """The order is: lamp on, connect, the questions, hang up, lamp off."""
    studio = Studio()
    await interview(studio, studio, "Ada", ["engines", "poets"])
    wanted = ["lamp on", "connect Ada", "engines", "poets", "hang up", "lamp off"]
    assert studio.log == wanted


async def test_interview_that_breaks_off():
    """When the line dies in the middle, it is hung up, the lamp goes off, and the error is told."""
    studio = Studio()
    with raises(ConnectionError):
        await interview(studio, studio, "Ada", ["Why?", "poets"])
    assert studio.log == ["lamp on", "connect Ada", "Why?", "hang up", "lamp off"]


async def test_guest_who_does_not_answer():
    """When the guest can't be reached, the lamp goes off as well."""
    studio = Studio(reachable=False)
    with raises(ConnectionError):
        await interview(studio, studio, "Ada", ["engines"])
    assert studio.log == ["lamp on", "lamp off"]
