from contextlib import asynccontextmanager


class OnAir:
    def __init__(self, lamp):
        self.lamp = lamp

    async def __aenter__(self):
        await self.lamp.switch(True)
        return self

    async def __aexit__(self, kind, error, trace):
        await self.lamp.switch(False)


@asynccontextmanager
async def guest_line(desk, name):
    line = await desk.connect(name)
    try:
        yield line
    finally:
        await desk.hang_up(line)


async def interview(lamp, desk, name, questions):
    async with OnAir(lamp), guest_line(desk, name) as line:
        return [await line.ask(text) for text in questions]
