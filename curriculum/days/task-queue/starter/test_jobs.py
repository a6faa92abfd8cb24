import asyncio
import unittest

from taskqueue import Job, JobCancelled, JobFailed, Status


async def nothing():
    """A function that a job could call."""


class TestJob(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.seen = []
        self.job = Job(7, nothing, ("a",), priority=2, retries=3, watch=self.note)

    def note(self, job):
        self.seen.append(job.status)

    async def test_begins_waiting(self):
        """A new job keeps what it was given, waits, and has made no attempt."""
        job = self.job
        self.assertEqual((job.number, job.function, job.args), (7, nothing, ("a",)))
        self.assertEqual((job.priority, job.retries, job.attempts), (2, 3, 0))
        self.assertEqual((job.status, job.history), (Status.WAITING, [Status.WAITING]))

    async def test_keeps_its_history(self):
        """Each change is added to the history; the list given away is a copy."""
        self.job.change(Status.RUNNING)
        self.job.history.clear()
        self.job.change(Status.DONE)
        self.assertEqual(self.job.history, [Status.WAITING, Status.RUNNING, Status.DONE])

    async def test_tells_the_watcher(self):
        """watch is called with the job after each change, and not for WAITING at the start."""
        self.job.change(Status.RUNNING)
        self.job.change(Status.DONE)
        self.assertEqual(self.seen, [Status.RUNNING, Status.DONE])

    async def test_the_end_is_the_end(self):
        """Changing a job that is done, failed or cancelled is a RuntimeError."""
        for status in [Status.DONE, Status.FAILED, Status.CANCELLED]:
            with self.subTest(status.value):
                job = Job(1, nothing)
                job.change(status)
                with self.assertRaises(RuntimeError):
                    job.change(Status.RUNNING)
                self.assertIs(job.status, status)

    async def test_several_may_wait_for_the_result(self):
        """wait gives the result to everybody, before and after the job has ended."""
        async with asyncio.timeout(2):
            waiting = [asyncio.create_task(self.job.wait()) for _ in range(2)]
            await asyncio.sleep(0)
            self.assertFalse(any(task.done() for task in waiting))
            self.job.change(Status.RUNNING)
            self.job.change(Status.DONE, result=42)
            self.assertEqual(await asyncio.gather(*waiting, self.job.wait()), [42, 42, 42])

    async def test_a_failure_carries_its_reason(self):
        """wait raises JobFailed, whose cause is the job's own exception."""
        error = ValueError("broken")
        self.job.change(Status.FAILED, error=error)
        with self.assertRaises(JobFailed) as caught:
            await asyncio.wait_for(self.job.wait(), 2)
        self.assertIs(caught.exception.__cause__, error)

    async def test_waiting_jobs_can_be_cancelled(self):
        """cancel is True for a job that waits or is to be retried; wait raises JobCancelled."""
        retrying = Job(8, nothing)
        retrying.change(Status.RETRYING)
        for job in [self.job, retrying]:
            with self.subTest(job.number):
                self.assertIs(job.cancel(), True)
                self.assertIs(job.status, Status.CANCELLED)
                with self.assertRaises(JobCancelled):
                    await asyncio.wait_for(job.wait(), 2)

    async def test_running_and_ended_jobs_cannot_be_cancelled(self):
        """cancel is False for a job that runs or has ended, and changes nothing."""
        self.job.change(Status.RUNNING)
        self.assertIs(self.job.cancel(), False)
        self.job.change(Status.DONE)
        self.assertIs(self.job.cancel(), False)
        self.assertIs(self.job.status, Status.DONE)
