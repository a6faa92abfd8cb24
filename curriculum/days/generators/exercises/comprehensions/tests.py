"""Whether each comprehension makes the right collection of the register."""

import ast

from checks import source
from exercise import attendance, badges, programme, singers, voices

CHOIR = [("Ida", "tenor", 5), ("Jo", "bass", 0), ("Kim", "tenor", 8), ("Lea", "alto", 5)]


def test_singers():
    """`singers(choir, "tenor")` is a list of names: those who sing tenor, in their order."""
    assert singers(CHOIR, "tenor") == ["Ida", "Kim"]
    assert singers(CHOIR, "bass") == ["Jo"]


def test_nobody():
    """A voice that nobody sings gives an empty list."""
    assert singers(CHOIR, "soprano") == []


def test_attendance():
    """`attendance(choir)` is a dictionary from name to rehearsals, with those who never came."""
    assert attendance(CHOIR) == {"Ida": 5, "Jo": 0, "Kim": 8, "Lea": 5}


def test_voices():
    """`voices(choir)` is a set, in which each voice is once."""
    assert voices(CHOIR) == {"tenor", "bass", "alto"}
    assert type(voices([])) is set


def test_badges():
    """`badges(choir, 5)` has a text for everybody; exactly 5 rehearsals are enough for the star."""
    assert badges(CHOIR, 5) == ["Ida *", "Jo", "Kim *", "Lea *"]
    assert badges(CHOIR, 6) == ["Ida", "Jo", "Kim *", "Lea"]


def test_programme():
    """`programme([["Kyrie", "Gloria"], ["Kyrie"]])` is one flat list, repetitions and all."""
    assert programme([["Kyrie", "Gloria"], ["Kyrie"]]) == ["Kyrie", "Gloria", "Kyrie"]
    assert programme([[], []]) == []


def test_comprehensions_only():
    """The work is done by comprehensions: no `for` statement and no `append`."""
    nodes = list(ast.walk(ast.parse(source())))
    loops = [node.lineno for node in nodes if isinstance(node, (ast.For, ast.While))]
    assert not loops, f"There is a loop in line {loops[0]}."
    appends = [n.lineno for n in nodes if isinstance(n, ast.Attribute) and n.attr == "append"]
    assert not appends, f"There is an append in line {appends[0]}."
