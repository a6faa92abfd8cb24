"""A job: what is to be done, how far it is, and what came of it."""

import asyncio
from enum import Enum


class Status(Enum):
    """How far a job is. Compare members with `is`; Status.DONE.value is the text."""

    WAITING = "waiting"  # for a worker
    RUNNING = "running"
    RETRYING = "retrying"  # it failed, and waits until it may try again
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self):
        """Whether nothing will change any more."""
        return self in (Status.DONE, Status.FAILED, Status.CANCELLED)


class JobFailed(Exception):
    """The last attempt failed. `__cause__` is the job's own exception."""


class JobCancelled(Exception):
    """The job was cancelled before it had a result."""


class Job:
    """A call of an async function. Made by TaskQueue.submit."""

    def __init__(self, number, function, args=(), priority=0, retries=0, watch=None):
        self.number = number
        self.function = function
        self.args = args
        self.priority = priority
        self.retries = retries
        self.attempts = 0
        self._watch = watch
        self._history = [Status.WAITING]
        self._result = None
        self._error = None
        self._ended = asyncio.Event()

    @property
    def status(self):
        """The status now, which is the last of the history."""
        return self._history[-1]

    @property
    def history(self):
        """A new list of all statuses so far."""
        return list(self._history)

    def change(self, status, result=None, error=None):
        """Go on to another status. With DONE comes the result, with FAILED the error."""
        if self.status.final:
            raise RuntimeError(f"job {self.number} has ended: {self.status.value}")
        self._history.append(status)
        self._result, self._error = result, error
        if status.final:
            self._ended.set()
        if self._watch:
            self._watch(self)

    def cancel(self):
        """Cancel a job that waits or is to be retried; say whether that was so."""
        if self.status not in (Status.WAITING, Status.RETRYING):
            return False
        self.change(Status.CANCELLED)
        return True

    async def wait(self):
        """The result, once there is one."""
        await self._ended.wait()
        if self.status is Status.FAILED:
            raise JobFailed(f"job {self.number} failed") from self._error
        if self.status is Status.CANCELLED:
            raise JobCancelled(f"job {self.number} was cancelled")
        return self._result
