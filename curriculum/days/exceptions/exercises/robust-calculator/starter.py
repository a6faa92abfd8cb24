class CalculatorError(Exception):
    """The line cannot be calculated."""


class FormError(CalculatorError):
    """It is not a number, an operator and a number."""

    def __init__(self, text):
        self.text = text


class OperatorError(CalculatorError):
    """There is no such operator."""

    def __init__(self, operator):
        self.operator = operator


class ZeroError(CalculatorError):
    """Nothing can be divided by zero."""


def calculate(text):
    left, operator, right = text.split()
    return float(left) + float(right)


def answer(text):
    return f"= {calculate(text)}"


def chat(read=input):
    print(answer(read("> ")))
