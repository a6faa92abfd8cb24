"""A task queue for asyncio: priorities, a pool of workers, retries, and a status for each job."""

from .jobs import Job, JobCancelled, JobFailed, Status
from .queue import TaskQueue

__all__ = ["Job", "JobCancelled", "JobFailed", "Status", "TaskQueue"]
