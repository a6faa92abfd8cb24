import functools

desk = {"staffed": True}


def rounded(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return round(func(*args, **kwargs))

    return wrapper


def unit(text):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return f"{func(*args, **kwargs)} {text}"

        return wrapper

    return decorate


def counted(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def staffed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if not desk["staffed"]:
            raise PermissionError("nobody is at the desk")
        return func(*args, **kwargs)

    return wrapper


def fee(days):
    return days * 12.5


def search(word):
    return [f"{word} {number}" for number in range(3)]


def loans(name):
    return f"three books of {name}"


def stack(*decorators):
    def decorate(func):
        return func

    return decorate
