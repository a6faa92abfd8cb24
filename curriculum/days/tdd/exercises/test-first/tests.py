"""Whether your tests agree with the rules, and notice each mistake."""

import traceback

from checks import module, source
from exercise import fee  # noqa: F401 - it must be there, so that others can take its place

FEE = """
def fee(minutes):
    if minutes < 0:
        raise ValueError(minutes)
    if minutes <= 30:
        return 0
    return min(1500, 200 * -(-minutes // 60))
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
    """Some test must be red beside the right version with *new* in place of *old*."""
    assert red(FEE.replace(old, new)), f"Your tests are all green beside a fee that {what}."


def test_green_beside_the_right_version():
    """Beside the right version of `fee`, all your tests are green."""
    failed = red(FEE)
    assert not failed, "; ".join(f"{name}: {line}" for name, line in failed.items())


def test_red_beside_the_empty_version():
    """Beside a `fee` that returns `None`, every one of your tests is red."""
    empty = "def fee(minutes):\n    return None\n"
    names = [name for name in vars(module(source())) if name.startswith("test")]
    green = [name for name in names if name not in red(empty)]
    assert green == [], f"Green although nothing works: {', '.join(green)}"


def test_free_time():
    """Your tests notice when the free time ends too early: 30 minutes must be free."""
    notice("asks 200 for everybody", "if minutes <= 30", "if False")
    notice("asks 200 for 30 minutes", "<= 30", "< 30")


def test_end_of_the_free_time():
    """Your tests notice when the free time ends too late: 31 minutes must cost 200."""
    notice("lets people park free for 31 minutes", "<= 30", "<= 31")
    notice("lets people park free for an hour", "<= 30", "< 60")


def test_started_hours():
    """Your tests notice when only full hours are paid, or the free time is taken off."""
    notice("asks for full hours only", "-(-minutes // 60)", "max(1, minutes // 60)")
    notice("takes the free half hour off", "-(-minutes // 60)", "-((30 - minutes) // 60)")


def test_full_hours():
    """Your tests notice when a full hour already begins the next one: 60 minutes cost 200."""
    notice("asks 400 for 60 minutes", "-(-minutes // 60)", "(minutes // 60 + 1)")


def test_maximum():
    """Your tests notice when the maximum is missing or too high."""
    notice("has no maximum", "min(1500, ", "int(")
    notice("has a maximum of 1600", "1500", "1600")


def test_maximum_too_low():
    """Your tests notice when the maximum comes too soon: seven hours cost 1400."""
    notice("asks 1500 for seven hours", "min(1500, ", "(lambda n: 1500 if n >= 1400 else n)(")
    notice("has a maximum of 1000", "1500", "1000")


def test_negative():
    """Your tests notice when a negative stay is not refused."""
    notice("lets people park for -1 minutes", "if minutes < 0", "if minutes < -1")
    notice("raises a TypeError for -1 minutes", "ValueError", "TypeError")


def test_zero():
    """Your tests notice when zero minutes are refused."""
    notice("refuses 0 minutes", "if minutes < 0", "if minutes <= 0")
