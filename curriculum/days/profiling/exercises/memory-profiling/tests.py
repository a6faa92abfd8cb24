"""Whether the peak is measured, and whether the two readers keep what they need and no more."""

import tracemalloc

from checks import raises
from exercise import first_frost, means, peak

LINES = 4000


def broken():
    raise OSError("the sensor is gone")


def used_by(function, *arguments):
    """The most memory in use while the function runs, by a measurement of our own."""
    tracemalloc.stop()
    tracemalloc.start()
    function(*arguments)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def test_peak_result():
    """`peak(max, 3, 8)` returns a pair, of which the first is what `max(3, 8)` returns."""
    tracemalloc.stop()
    assert type(peak(max, 3, 8)) is tuple
    assert peak(max, 3, 8)[0] == 8


def test_peak_is_the_highest():
    """The second is the highest value on the way, not what is left at the end."""
    tracemalloc.stop()
    result, highest = peak(lambda: len(bytes(300_000)))
    assert result == 300_000
    told = f"300,000 bytes were in use for a moment, and peak says {highest}."
    assert 300_000 <= highest < 900_000, told


def test_peak_of_its_own():
    """Each measurement begins anew: a small one after a large one is small."""
    tracemalloc.stop()
    peak(bytes, 300_000)
    highest = peak(bytes, 10)[1]
    assert highest < 100_000, f"10 bytes are said to need {highest}; the call before needed more."


def test_peak_stops():
    """After `peak`, tracing is off, and an exception of the function reaches the caller."""
    tracemalloc.stop()
    peak(bytes, 10)
    assert not tracemalloc.is_tracing(), "After peak, tracemalloc is still tracing."
    with raises(OSError):
        peak(broken)
    tracing = tracemalloc.is_tracing()
    tracemalloc.stop()
    assert not tracing, "After an exception, tracemalloc is still tracing."


def test_means():
    """`means` gives each place the mean of its own temperatures."""
    assert means(["a;1", "b;-4.5", "a;4"]) == {"a": 2.5, "b": -4.5}
    assert means(["c;0", "c;0"]) == {"c": 0.0}
    assert means([]) == {}


def test_means_once():
    """`means` works with a generator, which can be walked through only once."""
    assert means(f"p{n % 2};{n}" for n in range(4)) == {"p0": 1.0, "p1": 2.0}


def test_means_memory():
    """`means` keeps no list of lines or values: memory does not grow with the number of lines."""
    highest = used_by(means, (f"p{n % 3};{n * 0.37}" for n in range(LINES)))
    assert highest < 30_000, f"{LINES} lines of 3 places took {highest} bytes at the peak."


def test_frost():
    """`first_frost` returns the first line below 0; 0 itself is not below."""
    assert first_frost(["a;3", "b;0", "c;-0.5", "d;-9"]) == "c;-0.5"


def test_no_frost():
    """Without frost, and without any line, `first_frost` returns `None`."""
    assert first_frost(["a;3", "b;0"]) is None
    assert first_frost([]) is None


def test_frost_stops():
    """`first_frost` stops reading at the line that it returns."""
    lines = iter(["a;3", "b;-1", "c;5", "d;-2"])
    assert first_frost(lines) == "b;-1"
    left = list(lines)
    assert len(left) == 2, f"Two of four lines were still to come, and {len(left)} are left."
