"""Whether pictures are cut, worked on and joined as a pool of processes would need it."""

import math
import pickle

from exercise import bands, brightness, negative, process, soften


def picture():
    """Five rows of three."""
    return [[0, 90, 30], [255, 0, 0], [10, 20, 30], [40, 40, 40], [7, 8, 9]]


class Border:
    """A mapper that sends everything through pickle, as a pool of processes does."""

    def __init__(self):
        self.parts = []

    def __call__(self, work, parts):
        parts = list(parts)
        self.parts.append(parts)
        return [sent(sent(work)(sent(part))) for part in parts]


def sent(thing):
    """What arrives on the other side."""
    try:
        return pickle.loads(pickle.dumps(thing))
    except Exception as error:
        raise AssertionError(f"{thing!r} can't be sent to another process: {error}") from error


def rows(count):
    """A picture with this many rows, each different."""
    return [[number, number + 1] for number in range(count)]


def test_bands():
    """`bands(image, 2)` of four rows is two bands of two rows, in order."""
    assert bands(rows(4), 2) == [rows(4)[:2], rows(4)[2:]]


def test_sizes():
    """Five rows in three bands are 2, 2 and 1; ten rows in four bands are 3, 3, 2 and 2."""
    assert [len(band) for band in bands(rows(5), 3)] == [2, 2, 1]
    assert [len(band) for band in bands(rows(10), 4)] == [3, 3, 2, 2]


def test_nothing_lost():
    """Together, the bands are the picture, whatever the numbers are."""
    for count in range(1, 9):
        parts = bands(rows(7), count)
        assert [row for band in parts for row in band] == rows(7), f"lost with {count} bands"


def test_no_empty_band():
    """Two rows in four bands are two bands of one row, and no rows are no bands."""
    assert bands(rows(2), 4) == [[[0, 1]], [[1, 2]]]
    assert bands([], 4) == []


def test_negative():
    """`negative([[0, 255, 100]])` is `[[255, 0, 155]]`."""
    assert negative([[0, 255, 100], [1, 2, 3]]) == [[255, 0, 155], [254, 253, 252]]


def test_soften():
    """`soften([[0, 90, 30]])` is `[[30, 40, 50]]`: at its ends, a row repeats its last value."""
    assert soften([[0, 90, 30]]) == [[30, 40, 50]]
    assert soften([[10], [0, 100]]) == [[10], [33, 66]]


def test_pictures_stay():
    """None of the functions changes the picture that it gets."""
    for change in (negative, soften, brightness, lambda image: process(image, negative)):
        image = picture()
        change(image)
        assert image == picture()


def test_process():
    """`process(image, negative)` gives the same as `negative(image)`, for any number of workers."""
    for workers in (1, 2, 3, 4, 9):
        assert process(picture(), negative, workers=workers) == negative(picture())


def test_by_the_mapper():
    """The mapper is called once, with as many bands as there are workers."""
    border = Border()
    assert process(picture(), soften, border, 3) == soften(picture())
    assert [len(parts) for parts in border.parts] == [3]


def test_four_workers():
    """Without another number there are 4 workers."""
    border = Border()
    process(picture(), negative, mapper=border)
    assert [len(parts) for parts in border.parts] == [4]


def test_brightness():
    """`brightness([[0, 90], [30, 40]])` is `40.0`; bands of unequal size make no difference."""
    assert brightness([[0, 90], [30, 40]]) == 40.0
    assert math.isclose(brightness(picture(), workers=2), 579 / 15)


def test_brightness_by_the_mapper():
    """The mapper sums up the bands, with a function that can be sent to another process."""
    border = Border()
    assert math.isclose(brightness(picture(), border, 3), 579 / 15)
    assert [len(parts) for parts in border.parts] == [3]
