from contextlib import asynccontextmanager


class OnAir:
    def __init__(self, lamp):
        self.lamp = lamp

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        pass


@asynccontextmanager
async def guest_line(desk, name):
    yield await desk.connect(name)


async def interview(lamp, desk, name, questions):
    return []
