"""The queue: producers submit jobs, a pool of workers does them."""

import asyncio


class TaskQueue:
    """Does submitted jobs, the smallest priority first, as many at once as there are workers.

    async with TaskQueue(workers=3) as queue:
        job = await queue.submit(fetch, "north", priority=1, retries=2)
        print(await job.wait())

    The block ends when all jobs have ended. If it is left by an exception, whatever has not ended
    is cancelled instead.
    """

    def __init__(self, workers=3, size=0, delay=0.1, timeout=None, sleep=asyncio.sleep, watch=None):
        """Keep the settings. Fewer than one worker: ValueError.

        size: how many jobs may wait for a worker; 0 is no limit.
        delay: seconds before the first retry of a job; doubled with each further one.
        timeout: seconds that one attempt may take, or None; running over is a failure.
        watch: called with a job after each change of its status.
        """
        raise NotImplementedError

    async def __aenter__(self):
        """Start the workers."""
        raise NotImplementedError

    async def __aexit__(self, kind, error, trace):
        """Wait for all jobs, or cancel them if the block failed; then end the workers."""
        raise NotImplementedError

    async def submit(self, function, *args, priority=0, retries=0):
        """A new job for function(*args). Waits while the queue is full.

        Jobs of equal priority are done in the order in which they were submitted. retries says
        how many further attempts there are after the first one has failed. Outside of the
        `async with` block: RuntimeError.
        """
        raise NotImplementedError

    async def join(self):
        """Wait until every job submitted so far has ended."""
        raise NotImplementedError

    @property
    def jobs(self):
        """A new list of all jobs, in the order in which they were submitted."""
        raise NotImplementedError

    def counts(self):
        """How many jobs there are of each status, as a dict. Statuses without a job are left out."""
        raise NotImplementedError
