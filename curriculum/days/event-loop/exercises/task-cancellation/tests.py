"""Whether the robot patrols, comes home when it is cancelled, and is waited for."""

import asyncio

from checks import raises
from exercise import night, patrol, stop


class Robot:
    """Notes where it was sent and where it arrived; a drive takes four turns of the loop."""

    def __init__(self):
        self.log, self.drives = [], 0

    async def drive(self, place):
        self.drives += 1
        if self.drives > 60:
            asyncio.get_running_loop().stop()  # even if the code swallows every exception
        self.log.append(f"to {place}")
        for _ in range(4):
            await asyncio.sleep(0)
        self.log.append(f"at {place}")


async def turns(count):
    for _ in range(count):
        await asyncio.sleep(0)


def run(coroutine):
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        if "loop stopped" not in str(error):
            raise
        raise AssertionError("The robot drives on and on, although it was cancelled.") from None


async def patrolled(robot, count):
    """A patrol of three rooms, cancelled after so many turns and waited for, without `stop`."""
    task = asyncio.create_task(patrol(robot, ["a", "b", "c"]))
    await turns(count)
    task.cancel()
    await asyncio.wait([task])
    return task


def test_rounds():
    """`patrol` drives to each room in turn, and begins again after the last one."""
    robot = Robot()
    run(patrolled(robot, 18))
    arrived = [line for line in robot.log if line.startswith("at")]
    assert arrived[:4] == ["at a", "at b", "at c", "at a"]


def test_home():
    """When `patrol` is cancelled on its way to a room, it drives to `dock` and arrives there."""
    robot = Robot()
    run(patrolled(robot, 6))
    assert robot.log == ["to a", "at a", "to b", "to dock", "at dock"]


def test_counts_as_cancelled():
    """After that the task counts as cancelled: the `CancelledError` is not swallowed."""
    task = run(patrolled(Robot(), 6))
    assert task.cancelled(), "The task ended as if nobody had cancelled it."


def test_stop():
    """`await stop(task)` returns `True` for a task that was cancelled."""

    async def main():
        return await stop(asyncio.create_task(turns(30)))

    assert run(main()) is True


def test_stop_waits():
    """`await stop(task)` is over when the task is: the robot stands in its dock."""

    async def main():
        robot = Robot()
        task = asyncio.create_task(patrol(robot, ["a"]))
        await turns(2)
        await stop(task)
        return robot.log[-1]

    assert run(main()) == "at dock"


def test_stop_too_late():
    """For a task that has finished already, `stop` returns `False`."""

    async def main():
        task = asyncio.create_task(turns(1))
        await turns(5)
        return await stop(task)

    assert run(main()) is False


def test_stop_tells_failures():
    """For a task that has failed, `stop` raises its exception."""

    async def broken():
        raise OSError("wheel is stuck")

    async def main():
        task = asyncio.create_task(broken())
        await turns(3)
        with raises(OSError):
            await stop(task)

    run(main())


def test_night():
    """`night` patrols until `morning()` is over, and then waits for the robot in its dock."""
    robot = Robot()

    async def morning():
        await turns(6)
        robot.log.append("morning")

    run(night(robot, ["a", "b"], morning))
    assert robot.log == ["to a", "at a", "to b", "morning", "to dock", "at dock"]


def test_no_morning():
    """If `morning()` raises, the robot still comes home, and the exception goes to the caller."""
    robot = Robot()

    async def morning():
        await turns(2)
        raise OSError("the clock fell down")

    async def main():
        with raises(OSError):
            await night(robot, ["a", "b"], morning)
        return robot.log[-1]

    assert run(main()) == "at dock"
