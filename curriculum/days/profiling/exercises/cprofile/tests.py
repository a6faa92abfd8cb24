"""Whether the profile was read, and the loop that it shows is gone."""

from exercise import CALLER, CALLS, MOST_CALLED, tour_length

STOPS = [n * 7 % 60 for n in range(200)]
"""The places of TOUR; finding number n takes n + 1 lines apart."""


class Line(str):
    """A line of places that counts how often one like it is taken apart."""

    taken_apart = 0

    def split(self, *args):
        Line.taken_apart += 1
        return super().split(*args)


def work(tour, count):
    """How many lines are taken apart for a tour over so many places."""
    Line.taken_apart = 0
    tour_length(tour, [Line(f"p{n};{n};{n * n}") for n in range(count)])
    return Line.taken_apart


def test_most_called():
    """`MOST_CALLED` is the function of this file with the highest number in the column `ncalls`."""
    assert MOST_CALLED == "parse", f"The profile has another function on top than {MOST_CALLED!r}."


def test_calls():
    """`CALLS` is its `ncalls` in the profile of the program as it was."""
    wanted = sum(2 * (n + 1) for n in STOPS) - (STOPS[0] + 1) - (STOPS[-1] + 1)
    told = f"CALLS is {CALLS!r}; the profile of the starter's code says another number. "
    assert CALLS == wanted, told + "Reset the code to see it once more."


def test_caller():
    """`CALLER` is the function that calls it."""
    assert CALLER == "position", f"It is not called by {CALLER!r}; see print_callers."


def test_length():
    """`tour_length` returns what it returned before: here, four to the side and five up."""
    assert tour_length(["a", "b"], ["a;0;0", "b;4;5"]) == 9
    assert tour_length(["b", "a", "b"], ["a;0;0", "b;4;5"]) == 18
    assert tour_length(["c", "c", "a"], ["a;-3;0", "b;4;5", "c;1;-2"]) == 6


def test_short_tours():
    """A tour without a place, or with one, is 0 long."""
    assert tour_length([], ["a;0;0"]) == 0
    assert tour_length(["a"], ["a;0;0"]) == 0


def test_each_line_once():
    """Each line of `places` is taken apart at most once in a call of `tour_length`."""
    done = work([f"p{n * 3 % 40}" for n in range(100)], 40)
    assert done <= 40, f"For 40 places and 100 stops, lines were taken apart {done} times."


def test_longer_tour():
    """A longer tour takes no more lines apart."""
    short, long = work(["p1", "p5"], 10), work(["p1", "p5"] * 30, 10)
    assert long == short, f"{short} lines were taken apart for 2 stops, {long} for 60."


def test_new_places():
    """Each call uses the places that it is given, not those of the call before."""
    assert tour_length(["a", "b"], ["a;0;0", "b;1;1"]) == 2
    assert tour_length(["a", "b"], ["a;0;0", "b;7;1"]) == 8
