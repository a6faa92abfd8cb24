"""Whether the two clocks are read right, and the conclusions drawn."""

import inspect
import math
import time

from exercise import best_speedup, kind, measured, plan


class Clock:
    """A clock that moves only when somebody moves it."""

    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now


def test_measured():
    """`measured(work, wall, cpu)` returns what went by on each clock while `work` ran."""
    wall, cpu = Clock(100.0), Clock(7.0)

    def work():
        wall.now += 2.0
        cpu.now += 0.5

    assert measured(work, wall, cpu) == (2.0, 0.5)
    assert measured(work, wall=wall, cpu=cpu) == (2.0, 0.5)


def test_called_once():
    """`work` is called exactly once."""
    calls = []
    measured(lambda: calls.append("work"))
    assert calls == ["work"]


def test_default_clocks():
    """Without other clocks it takes `time.perf_counter` and `time.process_time`."""
    clocks = inspect.signature(measured).parameters
    assert clocks["wall"].default is time.perf_counter
    assert clocks["cpu"].default is time.process_time


def test_kind():
    """`kind(2.0, 0.1)` is `"waiting"`; 1.9 of 2.0 is `"computing"`, and 1.0 is `"both"`."""
    assert kind(2.0, 0.1) == "waiting"
    assert kind(2.0, 1.9) == "computing"
    assert kind(2.0, 1.0) == "both"


def test_limits():
    """Exactly 0.2 and exactly 0.8 are `"both"`."""
    assert kind(10, 2) == "both"
    assert kind(10, 8) == "both"


def test_several_cores():
    """More than 1 core busy is computing, too: `kind(1.0, 3.5)`."""
    assert kind(1.0, 3.5) == "computing"


JOBS = [
    {"name": "mail", "wall": 0.5, "cpu": 0.0},
    {"name": "report", "wall": 4.0, "cpu": 3.9},
    {"name": "sync", "wall": 9.0, "cpu": 0.3},
    {"name": "index", "wall": 6.0, "cpu": 6.0},
]


def test_plan():
    """`plan(jobs)` groups the names by kind, the longest on the wall first."""
    assert plan(JOBS) == {"waiting": ["sync", "mail"], "computing": ["index", "report"]}


def test_only_what_occurs():
    """A kind that no job has is not in the plan, and without jobs the plan is empty."""
    assert plan([JOBS[0]]) == {"waiting": ["mail"]}
    assert plan([]) == {}


def test_plan_keeps_the_list():
    """The list of jobs stays in its order."""
    plan(JOBS)
    assert [job["name"] for job in JOBS] == ["mail", "report", "sync", "index"]


def test_best_speedup():
    """`best_speedup(1.0, 4)` is 4, `best_speedup(0.5, 2)` is 4/3, `best_speedup(0.0, 8)` is 1."""
    assert math.isclose(best_speedup(1.0, 4), 4)
    assert math.isclose(best_speedup(0.5, 2), 4 / 3)
    assert math.isclose(best_speedup(0.0, 8), 1)


def test_never_beyond():
    """If a tenth can't be split, even 1000 workers give less than 10 times."""
    assert best_speedup(0.9, 1000) < 10
    assert best_speedup(0.9, 1000) > 9.9
