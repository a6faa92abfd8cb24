import asyncio


async def patrol(robot, rooms):
    try:
        while True:
            for room in rooms:
                await robot.drive(room)
    finally:
        await robot.drive("dock")


async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    return task.cancelled()


async def night(robot, rooms, morning):
    task = asyncio.create_task(patrol(robot, rooms))
    try:
        await morning()
    finally:
        await stop(task)
