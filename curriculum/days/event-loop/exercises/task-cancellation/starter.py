import asyncio


async def patrol(robot, rooms):
    while True:
        for room in rooms:
            await robot.drive(room)


async def stop(task):
    task.cancel()
    return False


async def night(robot, rooms, morning):
    await morning()
