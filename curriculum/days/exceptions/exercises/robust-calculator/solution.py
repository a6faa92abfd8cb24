class CalculatorError(Exception):
    """The line cannot be calculated."""


class FormError(CalculatorError):
    """It is not a number, an operator and a number."""

    def __init__(self, text):
        super().__init__(f"not a calculation: {text!r}")
        self.text = text


class OperatorError(CalculatorError):
    """There is no such operator."""

    def __init__(self, operator):
        super().__init__(f"unknown operator: {operator!r}")
        self.operator = operator


class ZeroError(CalculatorError):
    """Nothing can be divided by zero."""


OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}


def parse(text):
    try:
        left, operator, right = text.split()
        return float(left), operator, float(right)
    except ValueError as error:
        raise FormError(text) from error


def calculate(text):
    left, operator, right = parse(text)
    if operator not in OPERATORS:
        raise OperatorError(operator)
    try:
        return OPERATORS[operator](left, right)
    except ZeroDivisionError as error:
        raise ZeroError(f"division by zero: {text!r}") from error


def answer(text):
    try:
        return f"= {calculate(text)}"
    except CalculatorError as error:
        return f"error: {error}"


def chat(read=input):
    while True:
        try:
            line = read("> ").strip()
        except EOFError:
            return
        if line.lower() == "quit":
            return
        if line:
            print(answer(line))
