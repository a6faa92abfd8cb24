from functools import partial


def regular(entry):
    if entry["visits"] >= 3:
        return 0


def with_link(entry):
    if "http" in entry["text"].lower():
        return 48


def long_text(entry):
    if len(entry["text"]) > 200:
        return 24


def delay(entry, rules):
    for rule in rules:
        hours = rule(entry)
        if hours is not None:
            return hours
    raise LookupError(f"no rule for the entry of {entry['name']}")


def trimmed(entry, proceed):
    return proceed(entry | {"text": entry["text"].strip()})


def no_empty(entry, proceed):
    if not entry["text"]:
        return "refused"
    return proceed(entry)


def counted(log):
    def handler(entry, proceed):
        answer = proceed(entry)
        log.append(answer)
        return answer

    return handler


def chain(handlers, last):
    if not handlers:
        return last
    rest = chain(handlers[1:], last)
    return partial(handlers[0], proceed=rest)
