import functools
import logging
import time


def timed(func=None, *, clock=time.perf_counter):
    if func is None:
        return functools.partial(timed, clock=clock)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = clock()
        try:
            return func(*args, **kwargs)
        finally:
            wrapper.times.append(clock() - start)

    wrapper.times = []
    return wrapper


def logged(func=None, *, say=logging.info):
    if func is None:
        return functools.partial(logged, say=say)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        call = f"{func.__name__}({listed(args, kwargs)})"
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            say(f"{call} raised {type(error).__name__}: {error}")
            raise
        say(f"{call} -> {result!r}")
        return result

    return wrapper


def listed(args, kwargs):
    named = [f"{name}={value!r}" for name, value in kwargs.items()]
    return ", ".join([repr(value) for value in args] + named)


def slow(limit, *, say=logging.warning, clock=time.perf_counter):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            start = clock()
            try:
                return func(*args, **kwargs)
            finally:
                took = clock() - start
                if took > limit:
                    say(f"{func.__name__} took {took:.2f} s")

        return wrapper

    return decorate
