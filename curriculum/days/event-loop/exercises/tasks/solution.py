import asyncio


async def tour(rooms, load, play):
    if not rooms:
        return
    task = asyncio.create_task(load(rooms[0]))
    for number, room in enumerate(rooms):
        recording = await task
        if number + 1 < len(rooms):
            following = load(rooms[number + 1])
            task = asyncio.create_task(following)
        await play(recording)


async def download(rooms, load):
    async with asyncio.TaskGroup() as group:
        tasks = {r: group.create_task(load(r)) for r in rooms}
    return {room: task.result() for room, task in tasks.items()}
