import asyncio


async def open_locker(number):
    await asyncio.sleep(0.01)
    return f"locker {number} is open"


async def hand_over(number):
    text = await open_locker(number)
    return f"{text}, take your parcel"


def press_button(number):
    return asyncio.run(hand_over(number))
