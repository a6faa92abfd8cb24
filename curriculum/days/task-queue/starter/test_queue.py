import asyncio
import functools
import unittest

from taskqueue import JobCancelled, JobFailed, Status, TaskQueue


class Work:
    """Jobs to be done, and a note of what happened."""

    def __init__(self):
        self.order, self.pauses = [], []
        self.now = self.most = 0
        self.gate = asyncio.Event()

    async def note(self, name):
        self.order.append(name)
        return name.upper()

    async def busy(self):
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0.01)
        self.now -= 1

    async def stand(self, name="first"):
        await self.gate.wait()
        self.order.append(name)

    async def fail(self, times=99):
        self.order.append("try")
        if len(self.order) <= times:
            raise ValueError(f"attempt {len(self.order)}")
        return "at last"

    async def sleep(self, seconds):
        self.pauses.append(seconds)
        await asyncio.sleep(0)


def limited(test):
    """The test, with two seconds to end."""

    @functools.wraps(test)
    async def run(self):
        async with asyncio.timeout(2):
            await test(self)

    return run


class TestQueue(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.work = Work()

    def queue(self, **settings):
        return TaskQueue(**{"workers": 1, "sleep": self.work.sleep} | settings)

    @limited
    async def test_gives_results(self):
        """What was submitted is done, and job.wait() gives what the function returned."""
        async with self.queue() as queue:
            job = await queue.submit(self.work.note, "a")
            self.assertEqual(await job.wait(), "A")
            self.assertEqual(job.history, [Status.WAITING, Status.RUNNING, Status.DONE])
            self.assertEqual(job.attempts, 1)

    @limited
    async def test_the_block_waits_for_all_jobs(self):
        """After the block every job has ended, though nobody waited for it."""
        async with self.queue(workers=2) as queue:
            jobs = [await queue.submit(self.work.busy) for _ in range(5)]
        self.assertEqual([job.status for job in jobs], [Status.DONE] * 5)

    @limited
    async def test_needs_workers_and_a_block(self):
        """No workers is a ValueError; submitting before or after the block a RuntimeError."""
        with self.assertRaises(ValueError):
            TaskQueue(workers=0)
        queue = self.queue()
        with self.assertRaises(RuntimeError):
            await queue.submit(self.work.note, "too early")
        async with queue:
            pass
        with self.assertRaises(RuntimeError):
            await queue.submit(self.work.note, "too late")

    @limited
    async def test_works_on_several_at_once(self):
        """Three workers do three of seven jobs at once, and never four."""
        async with self.queue(workers=3) as queue:
            for _ in range(7):
                await queue.submit(self.work.busy)
        self.assertEqual(self.work.most, 3)

    @limited
    async def test_smallest_priority_comes_first(self):
        """While the worker is busy jobs line up: by priority, then in the order of arrival."""
        async with self.queue() as queue:
            await queue.submit(self.work.stand)
            await asyncio.sleep(0)
            for name, priority in [("c", 5), ("d", 5), ("a", -1), ("b", 0)]:
                await queue.submit(self.work.note, name, priority=priority)
            self.work.gate.set()
        self.assertEqual(self.work.order, ["first", "a", "b", "c", "d"])

    @limited
    async def test_a_full_queue_makes_producers_wait(self):
        """With size=1, one job running and one waiting, the next submit waits until there is room."""
        async with self.queue(size=1) as queue:
            await queue.submit(self.work.stand)
            await asyncio.sleep(0)
            await queue.submit(self.work.note, "second")
            third = asyncio.create_task(queue.submit(self.work.note, "third"))
            for _ in range(5):
                await asyncio.sleep(0)
            self.assertFalse(third.done())
            self.work.gate.set()
            await third
        self.assertEqual(self.work.order, ["first", "second", "third"])

    @limited
    async def test_without_retries_a_failure_is_final(self):
        """retries=0 is one attempt; wait raises JobFailed from the job's exception."""
        async with self.queue() as queue:
            job = await queue.submit(self.work.fail)
            with self.assertRaises(JobFailed) as caught:
                await job.wait()
        self.assertIsInstance(caught.exception.__cause__, ValueError)
        self.assertEqual((job.attempts, job.status), (1, Status.FAILED))

    @limited
    async def test_a_failure_does_not_stop_the_worker(self):
        """After a job has failed, the same worker does the next."""
        async with self.queue() as queue:
            await queue.submit(self.work.fail)
            job = await queue.submit(self.work.note, "next")
        self.assertIs(job.status, Status.DONE)

    @limited
    async def test_retry_until_it_works(self):
        """A job that fails twice and has three retries is done at its third attempt."""
        async with self.queue() as queue:
            job = await queue.submit(self.work.fail, 2, retries=3)
            self.assertEqual(await job.wait(), "at last")
        again = [Status.RUNNING, Status.RETRYING]
        self.assertEqual(job.attempts, 3)
        self.assertEqual(job.history, [Status.WAITING, *again, *again, Status.RUNNING, Status.DONE])

    @limited
    async def test_retry_waits_twice_as_long_each_time(self):
        """With delay=0.5, three retries are preceded by pauses of 0.5, 1 and 2 seconds."""
        async with self.queue(delay=0.5) as queue:
            job = await queue.submit(self.work.fail, retries=3)
        self.assertEqual((job.status, job.attempts), (Status.FAILED, 4))
        self.assertEqual(self.work.pauses, [0.5, 1.0, 2.0])

    @limited
    async def test_retry_does_not_keep_the_worker(self):
        """While one job waits for its retry, the only worker does another."""
        paused = asyncio.Event()

        async def pause(seconds):
            paused.set()
            await self.work.gate.wait()

        async with self.queue(sleep=pause) as queue:
            job = await queue.submit(self.work.fail, 1, retries=1)
            await paused.wait()
            self.assertIs(job.status, Status.RETRYING)
            other = await queue.submit(self.work.note, "other")
            self.assertEqual(await other.wait(), "OTHER")
            self.work.gate.set()
        self.assertIs(job.status, Status.DONE)

    @limited
    async def test_join_waits_for_retries(self):
        """join returns when all has ended, retries included; the queue can go on after it."""
        async with self.queue() as queue:
            job = await queue.submit(self.work.fail, 2, retries=2)
            await queue.join()
            self.assertIs(job.status, Status.DONE)
            await queue.submit(self.work.note, "more")
        self.assertEqual(self.work.order[-1], "more")

    @limited
    async def test_too_slow_is_a_failure(self):
        """An attempt that takes longer than timeout fails with a TimeoutError."""
        async with self.queue(timeout=0.01) as queue:
            job = await queue.submit(self.work.stand)
            with self.assertRaises(JobFailed) as caught:
                await job.wait()
        self.assertIsInstance(caught.exception.__cause__, TimeoutError)

    @limited
    async def test_cancelled_jobs_are_not_done(self):
        """A job that is cancelled while it waits is never run, and the block still ends."""
        async with self.queue() as queue:
            await queue.submit(self.work.stand)
            await asyncio.sleep(0)
            job = await queue.submit(self.work.note, "never")
            self.assertTrue(job.cancel())
            self.work.gate.set()
        self.assertEqual(self.work.order, ["first"])
        self.assertIs(job.status, Status.CANCELLED)

    @limited
    async def test_an_exception_in_the_block_cancels_everything(self):
        """Running, waiting and retrying jobs are cancelled, and the exception goes on its way."""
        paused = asyncio.Event()

        async def pause(seconds):
            paused.set()
            await self.work.gate.wait()

        with self.assertRaises(KeyError):
            async with self.queue(sleep=pause) as queue:
                retrying = await queue.submit(self.work.fail, retries=1)
                await paused.wait()
                running = await queue.submit(self.work.stand)
                waiting = await queue.submit(self.work.note, "never")
                while running.status is not Status.RUNNING:
                    await asyncio.sleep(0)
                raise KeyError("the block fails")
        for job in [retrying, running, waiting]:
            with self.subTest(job.number), self.assertRaises(JobCancelled):
                await job.wait()

    @limited
    async def test_nothing_is_left_running(self):
        """After the block only the test's own task is left."""
        async with self.queue(workers=4) as queue:
            await queue.submit(self.work.fail, retries=1)
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})

    @limited
    async def test_tells_how_far_it_is(self):
        """jobs lists all in their order, counts how many there are of each status."""
        async with self.queue() as queue:
            first = await queue.submit(self.work.stand)
            second = await queue.submit(self.work.note, "b", priority=-1)
            third = await queue.submit(self.work.note, "c")
            third.cancel()
            while first.status is Status.WAITING and second.status is not Status.DONE:
                await asyncio.sleep(0)
            self.assertEqual(queue.jobs, [first, second, third])
            self.assertEqual(queue.counts()[Status.CANCELLED], 1)
            self.work.gate.set()
        self.assertEqual(queue.counts(), {Status.DONE: 2, Status.CANCELLED: 1})
        self.assertEqual([job.number for job in queue.jobs], [1, 2, 3])

    @limited
    async def test_watch_sees_every_change(self):
        """watch is called with the job after each change of any job."""
        seen = []
        async with self.queue(watch=lambda job: seen.append((job.number, job.status.value))) as queue:
            await queue.submit(self.work.fail, 1, retries=1)
        self.assertEqual(
            seen, [(1, "running"), (1, "retrying"), (1, "running"), (1, "done")]
        )
