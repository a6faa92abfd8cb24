import functools


def once(func):
    results = []

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if not results:
            results.append(func(*args, **kwargs))
        return results[0]

    return wrapper


def audited(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            wrapper.history.append((args, kwargs, error))
            raise
        wrapper.history.append((args, kwargs, result))
        return result

    wrapper.history = []
    return wrapper
