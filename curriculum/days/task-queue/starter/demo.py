"""Four weather stations, one of which fails at first and one for good."""

import asyncio

from taskqueue import JobFailed, TaskQueue

failures = {"north": 0, "east": 2, "south": 0, "west": 99}


async def measure(station):
    """Ask a station for its temperature, which takes a moment and may fail."""
    await asyncio.sleep(0.05)
    if failures[station]:
        failures[station] -= 1
        raise ConnectionError(f"{station} does not answer")
    return f"{station}: {len(station)} degrees"


def tell(job):
    """Print each change of a job's status."""
    print(f"  job {job.number} {job.args[0]:<6}{job.status.value}")


async def main():
    """Ask all stations, two at a time, the south first."""
    async with TaskQueue(workers=2, delay=0.02, watch=tell) as queue:
        jobs = [await queue.submit(measure, name, retries=2) for name in ("north", "east", "west")]
        jobs.append(await queue.submit(measure, "south", priority=-1))
        for job in jobs:
            try:
                print(await job.wait())
            except JobFailed as error:
                print("No result:", error.__cause__)
    print({status.value: count for status, count in queue.counts().items()})


if __name__ == "__main__":
    asyncio.run(main())
