import datetime as dt
import statistics
import time
from math import sqrt as square_root
from pathlib import Path


def middle(numbers):
    return statistics.median(numbers)


def now():
    return int(time.time())
