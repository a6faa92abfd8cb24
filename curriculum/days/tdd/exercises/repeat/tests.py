"""Whether `initials` has its five features, and your tests notice each that is missing."""

import traceback

from checks import module, raises, source
from exercise import initials

INITIALS = """
import re

def initials(name):
    if not name.strip():
        raise ValueError(name)
    parts = name.upper().split()
    return "".join("-".join(piece[:1] for piece in part.split("-")) + "." for part in parts)
"""


def red(code):
    """Your tests that fail beside *code*, each with the line where it fails."""
    mine = module(source())
    vars(mine).update((k, v) for k, v in vars(module(code)).items() if not k.startswith("__"))
    failed = {}
    for name, test in list(vars(mine).items()):
        if name.startswith("test") and callable(test):
            try:
                test()
            except Exception as error:
                failed[name] = where(error)
    return failed


def where(error):
    """Your line at which an error came up."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == "given.py"]
    return source().splitlines()[lines[0] - 1].strip() if lines else str(error)


def notice(what, old, new):
    """Some test must be red beside a complete version with *new* in place of *old*."""
    told = f"Your tests are all green beside a version that {what}."
    assert red(INITIALS.replace(old, new)), told


def test_tests_are_right():
    """Beside a version with all five features, your tests are green."""
    failed = red(INITIALS)
    assert not failed, "; ".join(f"{name}: {line}" for name, line in failed.items())


def test_names():
    """`Ada Lovelace` is `A.L.`, and `Johann Sebastian Bach` is `J.S.B.`."""
    assert initials("Ada Lovelace") == "A.L."
    assert initials("Johann Sebastian Bach") == "J.S.B."
    assert initials("Cher") == "C."


def test_names_are_tested():
    """Your tests notice when only the first and the last name count."""
    notice("leaves out the names in the middle", "in parts)", "in parts[:1] + parts[1:][-1:])")
    notice("forgets the last point", "for part in parts)", "for part in parts)[:-1]")


def test_spaces():
    """Extra spaces don't matter, neither between the names nor at the ends."""
    assert initials("Ada   Lovelace") == "A.L."
    assert initials("  Ada Lovelace ") == "A.L."


def test_spaces_are_tested():
    """Your tests notice when several spaces in a row, or at the ends, are not handled."""
    notice("breaks at several spaces", "name.upper().split()", 'name.upper().strip().split(" ")')
    notice("breaks at spaces in front", "name.upper().split()", 're.split(" +", name.upper())')


def test_capitals():
    """Initials are capitals: `ada lovelace` is `A.L.`."""
    assert initials("ada lovelace") == "A.L."


def test_capitals_are_tested():
    """Your tests notice when small letters stay small."""
    notice("leaves small letters small", ".upper()", "")


def test_hyphens():
    """A hyphen is kept: `Anne-Marie Duff` is `A-M.D.`."""
    assert initials("Anne-Marie Duff") == "A-M.D."
    assert initials("ada king-noel") == "A.K-N."


def test_hyphens_are_tested():
    """Your tests notice when the second part of a name with a hyphen is lost."""
    notice("makes A.D. of Anne-Marie Duff", 'part.split("-")', "[part]")
    notice("makes AM.D. of Anne-Marie Duff", '"-".join', '"".join')


def test_no_name():
    """An empty text, or one of spaces, is a `ValueError`."""
    for name in ("", "   "):
        with raises(ValueError):
            initials(name)


def test_no_name_is_tested():
    """Your tests notice when an empty text, or one of spaces, is not refused."""
    notice("gives an empty text for no name", "raise ValueError(name)", 'return ""')
    notice("refuses an empty text, but not one of spaces", "not name.strip()", "not name")
