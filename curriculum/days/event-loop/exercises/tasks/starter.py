import asyncio


async def tour(rooms, load, play):
    for room in rooms:
        recording = await load(room)
        await play(recording)


async def download(rooms, load):
    recordings = {}
    for room in rooms:
        recordings[room] = await load(room)
    return recordings
