import gc
import weakref
from contextlib import contextmanager


@contextmanager
def quiet():
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def how_freed(make):
    with quiet():
        thing = make()
        watch = weakref.ref(thing)
        del thing
        if watch() is None:
            return "counting"
        gc.collect()
        return "collector" if watch() is None else "never"
