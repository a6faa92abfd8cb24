"""Whether the lockers wait without blocking, and the old panel gets plain texts."""

import asyncio
import inspect

from exercise import hand_over, open_locker, press_button


def run(call):
    """The result of a call, if it is one that can be run."""
    assert inspect.iscoroutine(call), f"The call gives {call!r}, and a coroutine is wanted."
    return asyncio.run(call)


def test_open_locker_is_a_coroutine_function():
    """Calling `open_locker(7)` gives a coroutine, which has not run yet."""
    call = open_locker(7)
    assert inspect.iscoroutine(call), f"open_locker(7) is {call!r}; is there an async before def?"
    call.close()


def test_open_locker():
    """`asyncio.run(open_locker(7))` is the text `locker 7 is open`."""
    assert run(open_locker(7)) == "locker 7 is open"
    assert run(open_locker(12)) == "locker 12 is open"


async def test_others_get_a_turn():
    """While the motor of one locker runs, other coroutines get their turn."""
    call = open_locker(7)
    assert inspect.iscoroutine(call), "open_locker is not a coroutine function yet."
    opening = asyncio.create_task(call)
    await asyncio.sleep(0)
    assert not opening.done(), "The locker was open at once: await asyncio.sleep(0.01) is missing."
    await opening


def test_hand_over():
    """`asyncio.run(hand_over(7))` is `locker 7 is open, take your parcel`."""
    assert run(hand_over(7)) == "locker 7 is open, take your parcel"


def test_press_button():
    """`press_button(12)` returns the text itself, and may be called as often as one likes."""
    assert press_button(12) == "locker 12 is open, take your parcel"
    assert press_button(3) == "locker 3 is open, take your parcel"
