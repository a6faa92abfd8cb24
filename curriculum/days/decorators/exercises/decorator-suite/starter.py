import functools
import logging
import time


def timed(func=None, *, clock=time.perf_counter):
    return func


def logged(func=None, *, say=logging.info):
    return func


def slow(limit, *, say=logging.warning, clock=time.perf_counter):
    def decorate(func):
        return func

    return decorate
