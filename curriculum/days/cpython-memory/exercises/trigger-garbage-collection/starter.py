import gc
import weakref
from contextlib import contextmanager


@contextmanager
def quiet():
    yield


def how_freed(make):
    thing = make()
    watch = weakref.ref(thing)
    return "counting" if watch() is None else "never"
