def records(lines):
    for line in lines:
        try:
            day, bird, count = line.split()
            count = int(count)
        except ValueError:
            continue
        yield day, bird, count


def only(visits, bird):
    for day, seen, count in visits:
        if seen == bird:
            yield day, count


def running(counts):
    total = 0
    for day, count in counts:
        total += count
        yield day, total


def day_reached(lines, bird, target):
    for day, total in running(only(records(lines), bird)):
        if total >= target:
            return day
    return None
