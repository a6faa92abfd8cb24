"""A job: what is to be done, how far it is, and what came of it."""

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
        """Keep all of it, with status WAITING, 0 attempts, and WAITING alone in the history.

        watch, if there is one, is called with the job after each later change of its status.
        """
        raise NotImplementedError

    @property
    def status(self):
        """The status now, which is the last of the history."""
        raise NotImplementedError

    @property
    def history(self):
        """A new list of all statuses so far."""
        raise NotImplementedError

    def change(self, status, result=None, error=None):
        """Go on to another status. With DONE comes the result, with FAILED the error.

        A job whose status is final changes no more: RuntimeError.
        """
        raise NotImplementedError

    def cancel(self):
        """Cancel a job that waits or is to be retried, and return True.

        One that runs or has ended stays as it is: False.
        """
        raise NotImplementedError

    async def wait(self):
        """The result, once there is one. Any number of tasks may wait.

        JobFailed, from the job's exception, if it failed; JobCancelled if it was cancelled.
        """
        raise NotImplementedError
