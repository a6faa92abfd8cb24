def reachable(history, tip):
    seen = set()
    waiting = [tip]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(history[name]["parents"])
    return seen


def between(history, base, tip):
    names = reachable(history, tip) - reachable(history, base)
    plain = [
        name for name in names if len(history[name]["parents"]) < 2
    ]
    return sorted(plain, key=lambda name: history[name]["time"])


def unpicked(history, target, source):
    lines = {
        line
        for name in reachable(history, target)
        for line in history[name]["message"].splitlines()
    }
    return [
        name
        for name in between(history, target, source)
        if f"(cherry picked from commit {name})" not in lines
    ]
