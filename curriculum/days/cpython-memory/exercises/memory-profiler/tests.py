"""Whether the scale shows what is kept and what was needed, and leaves no trace."""

import tracemalloc

from checks import raises
from exercise import measure, profiled, readable

MARGIN = 60_000
"""What the interpreter may need on the side."""


def near(size, wanted):
    """Whether a measurement is as good as equal."""
    return abs(size - wanted) < MARGIN


def passing(size):
    """Needs a block of *size* bytes for a moment and keeps nothing of it."""
    return len(bytearray(size))


def test_result():
    """`measure(work, ...)` hands its arguments on, and `result` is what the call returned."""
    assert measure(divmod, 17, 5).result == (3, 2)
    assert measure(sorted, [2, 3, 1], reverse=True).result == [3, 2, 1]


def test_kept():
    """What `work` returns counts as kept: `measure(bytearray, 800_000).kept` is near 800,000."""
    kept = measure(bytearray, 800_000).kept
    assert near(kept, 800_000), f"kept is {kept}"


def test_peak():
    """What is needed for a moment only shows in the peak."""
    told = measure(passing, 800_000)
    assert near(told.kept, 0), f"kept is {told.kept}"
    assert near(told.peak, 800_000), f"peak is {told.peak}"


def test_not_counted():
    """What was there before the call doesn't count, although tracing was on."""
    tracemalloc.start()
    try:
        ballast = bytearray(900_000)
        told = measure(passing, 300_000)
        assert len(ballast) == 900_000
    finally:
        tracemalloc.stop()
    assert near(told.kept, 0), f"kept is {told.kept}"
    assert near(told.peak, 300_000), f"peak is {told.peak}"


def test_old_peak():
    """A higher peak from before the call doesn't count."""
    tracemalloc.start()
    try:
        passing(900_000)
        peak = measure(passing, 300_000).peak
    finally:
        tracemalloc.stop()
    assert near(peak, 300_000), f"peak is {peak}"


def test_tracing_off():
    """After `measure`, tracing is off if it was off before."""
    measure(passing, 10)
    try:
        assert not tracemalloc.is_tracing()
    finally:
        tracemalloc.stop()


def test_tracing_on():
    """If tracing was on before, it is on afterwards."""
    tracemalloc.start()
    try:
        measure(passing, 10)
        assert tracemalloc.is_tracing()
    finally:
        tracemalloc.stop()


def test_failing_work():
    """If `work` raises, the error gets through, and tracing is off again."""
    try:
        with raises(ZeroDivisionError):
            measure(divmod, 1, 0)
        assert not tracemalloc.is_tracing()
    finally:
        tracemalloc.stop()


def test_readable():
    """`readable` gives `640 B`, `1.5 kB` and `2.0 MB`."""
    assert readable(640) == "640 B"
    assert readable(1500) == "1.5 kB"
    assert readable(2_000_000) == "2.0 MB"


def test_readable_limits():
    """999 bytes are `999 B`, 1000 are `1.0 kB`, a million is `1.0 MB`, and -2500 are `-2.5 kB`."""
    assert [readable(999), readable(1000), readable(1_000_000)] == ["999 B", "1.0 kB", "1.0 MB"]
    assert readable(0) == "0 B"
    assert readable(-2500) == "-2.5 kB"


def test_profiled():
    """`profiled(work, log)` returns a function that works like `work`, and calls nothing yet."""
    log = []
    ordered = profiled(sorted, log)
    assert log == []
    assert ordered([2, 3, 1], reverse=True) == [3, 2, 1]


def test_log():
    """Each call appends one text such as `passing: kept 120 B, peak 5.0 MB`."""
    log = []
    counted = profiled(passing, log)
    counted(5_000_000)
    counted(2_000_000)
    assert len(log) == 2
    assert log[0].startswith("passing: kept ")
    assert [line.rpartition(", ")[2] for line in log] == ["peak 5.0 MB", "peak 2.0 MB"]
