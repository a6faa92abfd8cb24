INIT = '''
"""High water and ships of a harbour."""

from .ships import Ship
from .table import high_water

__all__ = ["Ship", "high_water"]

VERSION = "2.0"
'''
