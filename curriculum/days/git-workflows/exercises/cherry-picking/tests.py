"""Whether the history is walked as Git does, and missing fixes are found."""

from copy import deepcopy

from exercise import between, reachable, unpicked


def commit(time, *parents, message="..."):
    """A commit of a history."""
    return {"parents": list(parents), "time": time, "message": message}


def picked(time, parent, original):
    """A commit made by `git cherry-pick -x`."""
    text = f"Fix\n\nIt was wrong.\n\n(cherry picked from commit {original})"
    return commit(time, parent, message=text)


FORKED = {
    "root": commit(1),
    "m1": commit(2, "root"),
    "s1": commit(3, "root"),
    "m2": commit(5, "m1"),
    "s2": commit(4, "s1"),
}
"""Two branches, root-m1-m2 and root-s1-s2."""

MERGED = FORKED | {"merge": commit(6, "m2", "s2"), "m3": commit(7, "merge")}
"""The same, and both joined in a merge with a commit after it."""


def test_reachable():
    """`reachable` walks back to the first commit and doesn't enter the other branch."""
    assert reachable(FORKED, "m2") == {"root", "m1", "m2"}
    assert reachable(FORKED, "root") == {"root"}


def test_reachable_through_merge():
    """From a merge commit, both parents are followed."""
    assert reachable(MERGED, "m3") == {"root", "m1", "m2", "s1", "s2", "merge", "m3"}


def test_long_history():
    """A history of 5000 commits in a row is no problem."""
    chain = {"0": commit(0)} | {str(n): commit(n, str(n - 1)) for n in range(1, 5000)}
    assert len(reachable(chain, "4999")) == 5000


class Counted(dict):
    """A history that counts how often a commit is looked up."""

    looked = 0

    def __getitem__(self, name):
        self.looked += 1
        return super().__getitem__(name)

    def get(self, name, default=None):
        self.looked += 1
        return super().get(name, default)


def test_many_merges():
    """With twelve merges in a row, no commit is visited again and again."""
    history = Counted({"0": commit(0)})
    for n in range(12):
        history[f"l{n}"] = commit(3 * n + 1, str(n))
        history[f"r{n}"] = commit(3 * n + 2, str(n))
        history[str(n + 1)] = commit(3 * n + 3, f"l{n}", f"r{n}")
    assert len(reachable(history, "12")) == 37
    assert history.looked < 1000, "commits are visited again and again; remember the seen ones"


def test_between():
    """`between(history, "s2", "m2")` lists what only `m2` has, the oldest first."""
    assert between(FORKED, "s2", "m2") == ["m1", "m2"]
    assert between(FORKED, "m2", "s2") == ["s1", "s2"]


def test_between_nothing():
    """Where `base` has everything that `tip` has, the list is empty."""
    assert between(FORKED, "m2", "m1") == []
    assert between(FORKED, "m2", "m2") == []


def test_by_time():
    """Commits of two sides are listed by their time, and the merge commit itself is left out."""
    assert between(MERGED, "root", "m3") == ["m1", "s1", "s2", "m2", "m3"]


def test_unpicked():
    """A commit is missing until its name stands in a message of the target."""
    history = FORKED | {"s3": picked(6, "s2", "m1")}
    assert unpicked(history, "s2", "m2") == ["m1", "m2"]
    assert unpicked(history, "s3", "m2") == ["m2"]


def test_all_picked():
    """When all have been picked, the list is empty, whatever the order of the picks was."""
    history = FORKED | {"s3": picked(6, "s2", "m2")}
    history["s4"] = picked(7, "s3", "m1")
    assert unpicked(history, "s4", "m2") == []


def test_picked_elsewhere():
    """A pick on a third branch doesn't count."""
    history = FORKED | {"other": picked(6, "root", "m1")}
    assert unpicked(history, "s2", "m2") == ["m1", "m2"]


def test_whole_line():
    """`m1` isn't picked because `m12` was, or because somebody mentions it in a sentence."""
    history = FORKED | {"m12": commit(6, "m2"), "s3": picked(7, "s2", "m12")}
    text = "See (cherry picked from commit m1) in the log"
    history["s4"] = commit(8, "s3", message=text)
    assert unpicked(history, "s4", "m12") == ["m1", "m2"]


def test_already_merged():
    """What came to the target by a merge isn't missing."""
    history = FORKED | {"back": commit(6, "s2", "m1")}
    assert unpicked(history, "back", "m2") == ["m2"]


def test_not_changed():
    """The history isn't changed."""
    given = deepcopy(MERGED)
    reachable(given, "m3")
    between(given, "root", "m3")
    unpicked(given, "root", "m3")
    assert given == MERGED, "the history was changed"
