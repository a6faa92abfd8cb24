"""Whether the five answers are right, and how many lines run for larger inputs."""

import random
import sys

from exercise import even_stretch, flood, longest_climb, shortest_walk, smallest_van


class TooMuch(Exception):
    pass


def assert_quick(limit, call, *args):
    """At most so many lines of your code run; what runs longer is broken off."""
    count = 0

    def trace(frame, event, _):
        nonlocal count
        if frame.f_code.co_filename != "exercise.py":
            return None
        count += event == "line"
        if count > limit:
            raise TooMuch
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call(*args)
    except TooMuch:
        told = f"More than {limit:,} lines ran; a quick solution needs fewer."
        raise AssertionError(told) from None
    finally:
        sys.settrace(before)


def slow_walk(stalls, wanted):
    ends = range(len(stalls) + 1)
    return min((j - i for i in ends for j in ends[i:] if wanted <= {*stalls[i:j]}), default=None)


def slow_van(parcels, trips):
    van = max(parcels)
    while True:
        loads = [0]
        for weight in parcels:
            if loads[-1] + weight > van:
                loads.append(0)
            loads[-1] += weight
        if len(loads) <= trips:
            return van
        van += 1


def test_even_stretch():
    """`even_stretch("rsrrrss")` is `6`: all but the first day."""
    assert even_stretch("rsrrrss") == 6
    assert even_stretch("ssrr") == 4
    assert even_stretch("srssss") == 2


def test_no_even_stretch():
    """`even_stretch` is 0 where there is no such stretch, and without a day."""
    assert even_stretch("sss") == 0
    assert even_stretch("") == 0


def test_even_stretch_random():
    """`even_stretch` finds on 100 random texts what a slow search finds."""
    dice = random.Random(1)
    for _ in range(100):
        text = "".join(dice.choice("sr") for _ in range(dice.randrange(10)))
        ends = range(len(text) + 1)
        even = [j - i for i in ends for j in ends[i:] if 2 * text[i:j].count("s") == j - i]
        assert even_stretch(text) == max(even), (
            f"For {text!r}: {even_stretch(text)}, not {max(even)}"
        )


def test_even_stretch_quick():
    """`even_stretch` needs only some thousand lines for 400 days."""
    assert_quick(10_000, even_stretch, "ssrsrr" * 60 + "s" * 40)


def test_shortest_walk():
    """`shortest_walk` counts the stalls, from the first to the last that is needed."""
    assert shortest_walk(["tea", "figs", "tea", "nuts"], {"tea", "nuts"}) == 2
    assert shortest_walk(["tea", "figs", "nuts"], {"tea", "nuts"}) == 3
    assert shortest_walk(["tea", "tea"], {"tea"}) == 1


def test_walk_impossible():
    """`shortest_walk` is `None` if nobody sells something wanted, and 0 if nothing is wanted."""
    assert shortest_walk(["tea", "figs"], {"tea", "nuts"}) is None
    assert shortest_walk([], {"tea"}) is None
    assert shortest_walk(["tea"], set()) == 0


def test_walk_random():
    """`shortest_walk` finds on 200 random streets what a slow search finds."""
    dice = random.Random(2)
    for _ in range(200):
        stalls = [dice.choice("abcd") for _ in range(dice.randrange(9))]
        wanted = {dice.choice("abcd") for _ in range(dice.randrange(1, 4))}
        got, right = shortest_walk(stalls, wanted), slow_walk(stalls, wanted)
        assert got == right, f"For {stalls} and {sorted(wanted)}: {got}, not {right}"


def test_walk_arguments():
    """`shortest_walk` leaves the street and the wishes as they were."""
    stalls, wanted = ["tea", "nuts", "tea"], {"tea", "nuts"}
    shortest_walk(stalls, wanted)
    assert (stalls, wanted) == (["tea", "nuts", "tea"], {"tea", "nuts"})


def test_walk_quick():
    """`shortest_walk` needs only some thousand lines for 400 stalls."""
    stalls = ["nuts", *(["tea", "figs", "jam", "tea"] * 99), "nuts"]
    assert_quick(15_000, shortest_walk, stalls, {"tea", "jam", "nuts"})


def test_flood():
    """`flood` goes around walls, a place each minute."""
    assert flood(["~..", ".#.", "..."]) == 4
    assert flood(["~.#", "#..", "..."]) == 4
    assert flood(["~...."]) == 4


def test_flood_from_all_sides():
    """`flood` begins with all water at once: from both ends, five places take two minutes."""
    assert flood(["~...~"]) == 2
    assert flood(["~....", ".....", "....~"]) == 3


def test_flood_corners():
    """`flood` is 0 without grass, and `None` if water can't reach all of it."""
    assert flood(["~#", "#~"]) == 0
    assert flood(["##"]) == 0
    assert flood([]) == 0
    assert flood(["~#."]) is None
    assert flood(["..."]) is None


def test_flood_quick():
    """`flood` needs only some thousand lines for 20 by 20 places, with little water or much."""
    assert_quick(40_000, flood, ["~...~...~...~...~..." if r % 2 else "." * 20 for r in range(20)])
    assert_quick(40_000, flood, ["." * 20 for _ in range(19)] + ["~" + "." * 19])


def test_van():
    """`smallest_van([3, 2, 2, 4, 1], 3)` is 5: the trips are 3 + 2, 2 and 4 + 1."""
    assert smallest_van([3, 2, 2, 4, 1], 3) == 5
    assert smallest_van([3, 2, 2, 4, 1], 1) == 12


def test_van_corners():
    """`smallest_van` carries at least the heaviest parcel; without parcels it is 0."""
    assert smallest_van([3, 9, 2], 10) == 9
    assert smallest_van([7], 1) == 7
    assert smallest_van([], 2) == 0


def test_van_random():
    """`smallest_van` finds on 200 random belts what a slow search finds."""
    dice = random.Random(3)
    for _ in range(200):
        parcels = [dice.randrange(1, 12) for _ in range(dice.randrange(1, 9))]
        trips = dice.randrange(1, 6)
        got, right = smallest_van(parcels, trips), slow_van(parcels, trips)
        assert got == right, f"For {parcels} and {trips} trips: {got}, not {right}"


def test_van_quick():
    """`smallest_van` doesn't try gram by gram, when parcels weigh a million grams."""
    assert_quick(30_000, smallest_van, [1_000_000 + n for n in range(100)], 7)


def test_climb():
    """`longest_climb` counts the places of the longest walk that only goes up."""
    assert longest_climb([[1, 2, 9], [8, 3, 4]]) == 5
    assert longest_climb([[1, 2, 3], [6, 5, 4]]) == 6
    assert longest_climb([[9, 1], [1, 9]]) == 2


def test_climb_corners():
    """`longest_climb` makes no step between equal heights; one place is a walk of 1."""
    assert longest_climb([[5, 5], [5, 5]]) == 1
    assert longest_climb([[7]]) == 1
    assert longest_climb([]) == 0
    assert longest_climb([[-3, -2, -1]]) == 3


def test_climb_quick():
    """`longest_climb` walks nothing twice, on a slope where walks meet again and again."""
    assert_quick(25_000, longest_climb, [[r + c for c in range(12)] for r in range(12)])
