FILES = {
    "mathkit/__init__.py": '''
"""Small tools for whole numbers, averages and shapes."""

from .averages import mean, median
from .shapes import circle, diagonal
from .whole import divisors, is_prime

__all__ = [
    "circle",
    "diagonal",
    "divisors",
    "is_prime",
    "mean",
    "median",
]
''',
    "mathkit/whole.py": '''
def divisors(number):
    return [d for d in range(1, number + 1) if number % d == 0]


def is_prime(number):
    return len(divisors(number)) == 2
''',
    "mathkit/averages.py": '''
def mean(numbers):
    if not numbers:
        raise ValueError("there is no mean of no numbers")
    return sum(numbers) / len(numbers)


def median(numbers):
    if not numbers:
        raise ValueError("there is no median of no numbers")
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return mean(ordered[middle - 1 : middle + 1])
''',
    "mathkit/shapes.py": '''
import math


def circle(radius):
    return math.pi * radius**2


def diagonal(length, width):
    return math.sqrt(length**2 + width**2)
''',
    "mathkit/__main__.py": '''
from . import __all__

for name in sorted(__all__):
    print(name)
''',
}
