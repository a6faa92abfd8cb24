def regular(entry):
    return None


def with_link(entry):
    return None


def long_text(entry):
    return None


def delay(entry, rules):
    return 0


def trimmed(entry, proceed):
    return proceed(entry)


def no_empty(entry, proceed):
    return proceed(entry)


def counted(log):
    def handler(entry, proceed):
        return proceed(entry)

    return handler


def chain(handlers, last):
    return last
