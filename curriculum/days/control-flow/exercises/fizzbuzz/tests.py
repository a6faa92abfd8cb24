"""Whether the game is said, printed and judged rightly."""

from checks import program
from exercise import first_mistake, say


def wanted(number):
    return ("Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0)) or str(number)


def test_plain_number():
    """`say(7)` returns the text `"7"`, and not the number."""
    assert say(7) == "7"
    assert say(98) == "98"


def test_fizz():
    """`say(9)` returns `"Fizz"`."""
    assert say(3) == "Fizz"
    assert say(9) == "Fizz"


def test_buzz():
    """`say(20)` returns `"Buzz"`."""
    assert say(5) == "Buzz"
    assert say(20) == "Buzz"


def test_fizzbuzz():
    """`say(15)` and `say(90)` return `"FizzBuzz"`."""
    assert say(15) == "FizzBuzz"
    assert say(90) == "FizzBuzz"


def test_hundred_lines():
    """The program prints 100 lines, from 1 to 100."""
    lines = program().splitlines()
    assert len(lines) == 100
    assert lines[0] == "1"
    assert lines[99] == "Buzz"


def test_every_line():
    """Each line is what has to be said for its number."""
    lines = program().splitlines()
    assert lines, "The program prints nothing."
    for number, line in enumerate(lines, start=1):
        assert line == wanted(number), f"line {number} is {line!r}; wanted: {wanted(number)!r}"


def test_mistake():
    """The referee finds the first mistake, and not the last: here it is 4.

    `first_mistake(["1", "2", "Fizz", "Buzz", "5"])`
    """
    assert first_mistake(["1", "2", "Fizz", "Buzz", "5"]) == 4
    assert first_mistake(["Fizz"]) == 1


def test_late_mistake():
    """A mistake in the last place is found as well."""
    assert first_mistake(["1", "2", "3"]) == 3
    fine = [wanted(number) for number in range(1, 15)]
    assert first_mistake([*fine, "Fizz"]) == 15, "for 15, somebody said 'Fizz'"


def test_no_mistake():
    """A game without a mistake gives `0`, and so does one in which nobody has said anything yet."""
    assert first_mistake(["1", "2", "Fizz", "4", "Buzz"]) == 0
    assert first_mistake([]) == 0
