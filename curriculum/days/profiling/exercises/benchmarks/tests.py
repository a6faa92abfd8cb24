"""Whether the benchmark measures what it says, with a clock that the tests turn themselves."""

from exercise import best_of, first_difference, verdict


class Clock:
    """A clock that stands still, but for what the measured function takes."""

    def __init__(self, *durations):
        self.now, self.durations, self.given = 100.0, list(durations), []

    def __call__(self):
        return self.now

    def work(self, argument):
        """The function that is measured: each call takes the next duration."""
        self.given.append(argument)
        self.now += self.durations.pop(0)


def test_best_of_smallest():
    """`best_of` returns the shortest duration: of runs that take 9, 4 and 7 it is 4."""
    clock = Clock(9, 4, 7)
    assert best_of(clock.work, "day", repeat=3, clock=clock) == 4


def test_best_of_argument():
    """`best_of` calls the function `repeat` times, each time with the argument."""
    clock = Clock(1, 1, 1, 1)
    best_of(clock.work, "day", repeat=4, clock=clock)
    assert clock.given == ["day"] * 4


def test_best_of_five():
    """Without `repeat` there are five runs, and all of them count, the last one too."""
    clock = Clock(9, 8, 7, 6, 5)
    assert best_of(clock.work, None, clock=clock) == 5
    assert len(clock.given) == 5


def test_best_of_real_clock():
    """Without `clock`, `best_of` measures with `perf_counter`, and returns a number of seconds."""
    assert 0 <= best_of(sum, [1, 2]) < 5


def test_first_difference():
    """`first_difference` returns the first sample on which the two disagree."""
    samples = [[1, 2], [3, 1], [9, 8]]
    assert first_difference(sorted, list, samples) == [3, 1]
    assert first_difference(max, min, [[2], [5, 4], [1, 2]]) == [5, 4]


def test_no_difference():
    """`first_difference` returns `None` where they always agree, and where there is no sample."""
    assert first_difference(sorted, sorted, [[2, 1], []]) is None
    assert first_difference(max, min, []) is None


def test_empty_sample():
    """An empty sample on which they differ is returned as well: it is not the same as `None`."""
    assert first_difference(len, lambda items: -1, [[], [1]]) == []


def test_copies():
    """Each of the two gets a list as it was: if one sorts its own, the other doesn't see it."""

    def in_place(items):
        items.sort()
        return items

    assert first_difference(in_place, list, [[1, 2], [2, 1]]) == [2, 1]
    assert first_difference(list, in_place, [[1, 2], [2, 1]]) == [2, 1]


def test_samples_untouched():
    """The samples are afterwards as they were before."""
    samples = [[3, 1, 2], [2, 1]]
    first_difference(lambda items: items.sort(), lambda items: items.clear(), samples)
    assert samples == [[3, 1, 2], [2, 1]]


def test_faster():
    """`verdict` says `"faster"` when every new time is shorter than every old one."""
    assert verdict([54, 51, 58], [33, 40, 31]) == "faster"
    assert verdict([5], [4.9]) == "faster"


def test_slower():
    """`verdict` says `"slower"` when every new time is longer than every old one."""
    assert verdict([33, 40, 31], [54, 51, 58]) == "slower"


def test_not_shown():
    """`verdict` says `"not shown"` when the two overlap, even if the best or the mean is better."""
    assert verdict([54, 51, 58], [50, 52, 49]) == "not shown"
    assert verdict([54, 51, 58], [10, 10, 51]) == "not shown"
    assert verdict([50, 52], [51, 60]) == "not shown"
    assert verdict([50, 50], [50, 50]) == "not shown"
