"""Whether the calculator follows its rules, and your tests would notice if it did not."""

import ast
import traceback

from checks import module, raises, source
from exercise import calculate

CALCULATE = """
def calculate(text):
    first, *rest = text.split() or [""]
    if len(rest) % 2:
        raise ValueError(text)
    terms = [float(first)]
    for sign, part in zip(rest[::2], rest[1::2]):
        number = float(part)
        if sign == "+":
            terms.append(number)
        elif sign == "-":
            terms.append(-number)
        elif sign == "*":
            terms[-1] *= number
        elif sign == "/":
            if number == 0:
                raise ValueError("zero")
            terms[-1] /= number
        else:
            raise ValueError(sign)
    return sum(terms)
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
    """Some test must be red beside a right calculator with *new* in place of *old*."""
    told = f"Your tests are all green beside a calculator that {what}."
    assert red(CALCULATE.replace(old, new)), told


def test_numbers():
    """A number alone is itself: `7`, `-7` and `2.5`."""
    assert calculate("7") == 7
    assert calculate("-7") == -7
    assert calculate("2.5") == 2.5


def test_plus_and_minus():
    """`+` and `-` work from left to right: `10 - 4 - 3` is 3."""
    assert calculate("2 + 3") == 5
    assert calculate("10 - 4 - 3") == 3
    assert calculate("1 - 2 + 3 - -4") == 6


def test_times_first():
    """`*` and `/` come before `+` and `-`: `2 + 3 * 4` is 14, and `9 - 6 / 3` is 7."""
    assert calculate("2 + 3 * 4") == 14
    assert calculate("2 * 3 + 4") == 10
    assert calculate("9 - 6 / 3") == 7
    assert calculate("1 + 2 * 3 * 4 - 5") == 20


def test_times_and_divided_by():
    """Among themselves, `*` and `/` work from left to right: `24 / 4 * 2` is 12."""
    assert calculate("24 / 4 * 2") == 12
    assert calculate("24 / 4 / 2") == 3
    assert calculate("7 / 2") == 3.5


def test_no_calculation():
    """A `ValueError`: an empty text, spaces, `2 +`, `2 3`, `+`, `two + 3`, `2 % 3`, `2 ** 3`."""
    for text in ("", "   ", "2 +", "2 3", "+", "two + 3", "2 % 3", "2 ** 3", "2 + + 3"):
        with raises(ValueError):
            calculate(text)


def test_zero():
    """Division by zero is a `ValueError`; dividing zero is not."""
    for text in ("2 / 0", "1 + 2 / 0.0", "0 / 0"):
        with raises(ValueError):
            calculate(text)
    assert calculate("0 / 2") == 0


def test_no_eval():
    """The calculator does without `eval` and `exec`."""
    names = {node.id for node in ast.walk(ast.parse(source())) if isinstance(node, ast.Name)}
    assert not names & {"eval", "exec"}, "eval would also run what is no calculation."


def test_tests_are_right():
    """Beside a right calculator, your tests are green."""
    failed = red(CALCULATE)
    assert not failed, "; ".join(f"{name}: {line}" for name, line in failed.items())


def test_plus_and_minus_are_tested():
    """Your tests notice when `-` starts from the right, or adds, or is done only once."""
    flips = "terms.append(number if len(terms) > 1 else -number)"
    notice("makes 9 of 10 - 4 - 3", "terms.append(-number)", flips)
    notice("adds instead of subtracting", "terms.append(-number)", "terms.append(number)")
    notice("takes only the first + or -", "sum(terms)", "sum(terms[:2])")


def test_times_first_is_tested():
    """Your tests notice when everything is simply done from left to right."""
    notice("makes 20 of 2 + 3 * 4", "terms[-1] *= number", "terms = [sum(terms) * number]")
    notice("makes 1 of 9 - 6 / 3", "terms[-1] /= number", "terms = [sum(terms) / number]")


def test_times_and_divided_by_are_tested():
    """Your tests notice when `24 / 4 * 2` becomes 3, or `7 / 2` is cut to 3."""
    late = 'terms[-1] *= 1 / number if "/" in rest else number'
    notice("makes 3 of 24 / 4 * 2", "terms[-1] *= number", late)
    notice("cuts the result of a division", "terms[-1] /= number", "terms[-1] //= number")


def test_numbers_are_tested():
    """Your tests notice when numbers with a point, or below zero, are not understood."""
    notice("knows whole numbers only", "float(first)", "int(first)")
    notice("loses the minus of -7", "float(first)", 'float(first.strip("-"))')


def test_empty_lines_are_tested():
    """Your tests notice when an empty text is calculated."""
    notice("makes 0 of an empty text", 'or [""]', 'or ["0"]')


def test_incomplete_lines_are_tested():
    """Your tests notice when `2 +` or `2 3` is calculated."""
    notice("makes 2 of an incomplete line", "if len(rest) % 2:", "if False:")


def test_other_words_are_tested():
    """Your tests notice when `two + 3` or `2 % 3` is calculated."""
    notice("takes words for 0", "float(first)", 'float("0" if first.isalpha() else first)')
    notice("leaves out signs that it does not know", "raise ValueError(sign)", "pass")


def test_zero_is_tested():
    """Your tests notice when a division by zero is no `ValueError`."""
    notice("raises a ZeroDivisionError", "if number == 0", "if False")
    notice("makes 0 of a division by zero", 'raise ValueError("zero")', "return 0")
