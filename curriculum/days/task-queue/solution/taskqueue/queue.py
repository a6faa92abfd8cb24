"""The queue: producers submit jobs, a pool of workers does them."""

import asyncio
from collections import Counter

from .jobs import Job, Status


class TaskQueue:
    """Does submitted jobs, the smallest priority first, as many at once as there are workers."""

    def __init__(self, workers=3, size=0, delay=0.1, timeout=None, sleep=asyncio.sleep, watch=None):
        if workers < 1:
            raise ValueError(f"a queue needs at least one worker, not {workers}")
        self.workers = workers
        self.delay = delay
        self.timeout = timeout
        self.sleep = sleep
        self.watch = watch
        self._waiting = asyncio.PriorityQueue(size)
        self._jobs = []
        self._tasks = set()  # workers, and pauses before a retry
        self._open = False

    async def __aenter__(self):
        self._open = True
        for _ in range(self.workers):
            self._start(self._work())
        return self

    async def __aexit__(self, kind, error, trace):
        try:
            if kind is None:
                await self.join()
        finally:
            self._open = False
            await self._stop()

    def _start(self, coroutine):
        """Run something beside us, and keep it until it ends."""
        task = asyncio.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _stop(self):
        """End all tasks, and cancel what has not ended."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for job in self._jobs:
            if not job.status.final:
                job.change(Status.CANCELLED)

    async def submit(self, function, *args, priority=0, retries=0):
        """A new job for function(*args). Waits while the queue is full."""
        if not self._open:
            raise RuntimeError("jobs are submitted inside of `async with`")
        job = Job(len(self._jobs) + 1, function, args, priority, retries, self.watch)
        self._jobs.append(job)
        await self._put(job)
        return job

    async def _put(self, job):
        """Let a job line up. The number settles ties, so that jobs are never compared."""
        await self._waiting.put((job.priority, job.number, job))

    async def join(self):
        """Wait until every job submitted so far has ended."""
        await self._waiting.join()

    @property
    def jobs(self):
        """A new list of all jobs, in the order in which they were submitted."""
        return list(self._jobs)

    def counts(self):
        """How many jobs there are of each status."""
        return dict(Counter(job.status for job in self._jobs))

    async def _work(self):
        """One worker: a job after the other, until it is cancelled."""
        while True:
            _, _, job = await self._waiting.get()
            if not job.status.final:
                await self._attempt(job)
            if job.status is Status.RETRYING:
                self._start(self._retry(job))
            else:
                self._waiting.task_done()

    async def _attempt(self, job):
        """Run a job once."""
        job.attempts += 1
        job.change(Status.RUNNING)
        try:
            async with asyncio.timeout(self.timeout):
                result = await job.function(*job.args)
        except Exception as error:
            if job.attempts > job.retries:
                job.change(Status.FAILED, error=error)
            else:
                job.change(Status.RETRYING)
        else:
            job.change(Status.DONE, result=result)

    async def _retry(self, job):
        """Let a job line up again after its pause. Only then the last attempt counts as over,
        or join would return in between.
        """
        await self.sleep(self.delay * 2 ** (job.attempts - 1))
        await self._put(job)
        self._waiting.task_done()
