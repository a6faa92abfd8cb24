FILES = {
    "plot/__init__.py": '''
"""The beds of an allotment, and what they yield."""
''',
    "plot/beds.py": '''
def area(length, width):
    return length * width
''',
    "plot/seeds.py": '''
from .beds import area


def seeds(length, width, per_metre):
    return area(length, width) * per_metre
''',
    "plot/harvest/__init__.py": '''
"""What comes off the beds."""
''',
    "plot/harvest/crates.py": '''
import math

from ..beds import area

KILOS_PER_METRE = 3
KILOS_PER_CRATE = 8


def crates(length, width):
    kilos = area(length, width) * KILOS_PER_METRE
    return math.ceil(kilos / KILOS_PER_CRATE)
''',
}
