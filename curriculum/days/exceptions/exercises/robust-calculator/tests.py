"""Whether the calculator is right, says what is wrong, goes on, and hides no mistake."""

import exercise
from checks import printed, raises
from exercise import (
    CalculatorError,
    FormError,
    OperatorError,
    ZeroError,
    answer,
    calculate,
    chat,
)


class Enough(BaseException):
    """What ends a chat that would never end."""


def typing(*lines, asked=None):
    """A reader that hands out these lines, and then says that the input is over."""
    left, told = list(lines), []

    def read(prompt):
        if asked is not None:
            asked.append(prompt)
        if left:
            return left.pop(0)
        told.append("over")
        if len(told) > 3:
            raise Enough("chat goes on asking after the input is over")
        raise EOFError

    return read


def test_calculate():
    """`calculate("3 + 4")` returns `7.0`; `-`, `*` and `/` work as well."""
    assert calculate("3 + 4") == 7.0
    assert calculate("3 - 4.5") == -1.5
    assert calculate("3 * -4") == -12.0
    assert calculate("3 / 4") == 0.75


def test_floats():
    """The result is always a float, and the number of spaces between the pieces does not matter."""
    assert type(calculate("3 + 4")) is float
    assert calculate("  6   /  3 ") == 2.0


def test_family():
    """`FormError`, `OperatorError` and `ZeroError` are kinds of `CalculatorError`."""
    assert issubclass(CalculatorError, Exception)
    for kind in (FormError, OperatorError, ZeroError):
        assert issubclass(kind, CalculatorError)


def test_form():
    """Too few or too many pieces are a `FormError`, which holds the text."""
    for text in ("3 +", "3+4", "1 + 2 + 3", ""):
        with raises(FormError) as caught:
            calculate(text)
        assert caught.message == f"not a calculation: {text!r}"
        assert caught.error.text == text


def test_numbers():
    """`two + 2` and `2 + two` are a `FormError` as well, with the `ValueError` as its cause."""
    for text in ("two + 2", "2 + two"):
        with raises(FormError) as caught:
            calculate(text)
        assert isinstance(caught.error.__cause__, ValueError), "Its cause is not kept."


def test_operator():
    """`7 % 2` is an `OperatorError`, which says and holds the operator."""
    with raises(OperatorError) as caught:
        calculate("7 % 2")
    assert caught.message == "unknown operator: '%'"
    assert caught.error.operator == "%"


def test_form_first():
    """With both wrong, as in `two % 2`, it is a `FormError`."""
    with raises(FormError):
        calculate("two % 2")


def test_zero():
    """`3 / 0` is a `ZeroError`, with the text in its message and the cause kept."""
    with raises(ZeroError) as caught:
        calculate("3 / 0")
    assert caught.message == "division by zero: '3 / 0'"
    assert isinstance(caught.error.__cause__, ZeroDivisionError), "Its cause is not kept."


def test_zero_is_a_number():
    """Zeros elsewhere are fine: `0 / 3` is `0.0`, and `3 * 0` as well."""
    assert calculate("0 / 3") == 0.0
    assert calculate("3 * 0") == 0.0


def test_no_text():
    """`calculate(None)` is a mistake of the program and comes out as what it is."""
    with raises(AttributeError, TypeError):
        calculate(None)


def test_answer():
    """`answer("3 + 4")` returns `= 7.0`, and each problem becomes a text."""
    assert answer("3 + 4") == "= 7.0"
    assert answer("0 * 5") == "= 0.0"
    assert answer("3 / 0") == "error: division by zero: '3 / 0'"
    assert answer("7 % 2") == "error: unknown operator: '%'"
    assert answer("two") == "error: not a calculation: 'two'"


def test_answer_hides_no_mistake():
    """If `calculate` itself is broken, `answer` lets the `NameError` pass."""

    def broken(text):
        raise NameError("name 'lfet' is not defined")

    before = exercise.calculate
    exercise.calculate = broken
    try:
        with raises(NameError):
            answer("3 + 4")
    finally:
        exercise.calculate = before


def test_chat():
    """`chat` prints an answer to each line, and ends at `quit`; what follows is not read."""
    read = typing("1 + 1", "2 * 3", "quit", "4 + 4")
    assert printed(chat, read) == "= 2.0\n= 6.0\n"


def test_chat_goes_on():
    """A wrong line gets its answer, and the next one is read."""
    read = typing("3 / 0", "two", "1 + 1", "quit")
    assert printed(chat, read).splitlines() == [
        "error: division by zero: '3 / 0'",
        "error: not a calculation: 'two'",
        "= 2.0",
    ]


def test_chat_blank():
    """Blank lines get no answer and end nothing."""
    assert printed(chat, typing("", "   ", "1 + 1", "quit")) == "= 2.0\n"


def test_chat_quit():
    """`QUIT` ends it as well, and so does `quit` with spaces around it."""
    for word in ("QUIT", " quit "):
        assert printed(chat, typing(word, "1 + 1")) == ""


def test_chat_end_of_input():
    """When the input is over, it ends without an error."""
    assert printed(chat, typing("1 + 1")) == "= 2.0\n"


def test_chat_asks():
    """Each time it asks with the prompt `> `."""
    asked = []
    printed(chat, typing("1 + 1", "quit", asked=asked))
    assert asked == ["> ", "> "]


def test_chat_interrupted():
    """Ctrl-C still stops it: a `KeyboardInterrupt` of the reader comes out."""

    def interrupted(prompt):
        raise KeyboardInterrupt

    with raises(KeyboardInterrupt):
        printed(chat, interrupted)
