GROWTH = {
    "neighbours": "n^2",
    "members": "n^2",
    "common": "n",
    "by_size": "n log n",
    "halves": "log n",
    "next_one": "1",
}


def neighbours(plots):
    """Pairs of plots that are next to each other."""
    pairs = []
    for i in range(len(plots)):
        for j in range(i):
            if abs(plots[i] - plots[j]) == 1:
                pairs.append((i, j))
    return pairs


def members(names):
    """Each name once."""
    kept = []
    for name in names:
        if name not in kept:
            kept.append(name)
    return kept


def common(first, second):
    """Numbers that stand in both lists, which are sorted."""
    both, j = [], 0
    for number in first:
        while j < len(second) and second[j] < number:
            j += 1
        if j < len(second) and second[j] == number:
            both.append(number)
    return both


def by_size(plots):
    """The three largest plots."""
    return sorted(plots)[-3:]


def halves(plots):
    """How often the society can be divided in two."""
    rounds, left = 0, len(plots)
    while left > 1:
        left //= 2
        rounds += 1
    return rounds


def next_one(waiting):
    """Who gets the next plot."""
    return waiting[-1] if waiting else None


BORDERS = {
    "1": 1.05,
    "log n": 1.5,
    "n": 2.1,
    "n log n": 3,
    "n^2": 6,
}


def growth(count):
    quotient = count(2048) / count(1024)
    for name, border in BORDERS.items():
        if quotient < border:
            return name
    return "more"
