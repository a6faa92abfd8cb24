GROWTH = {
    "neighbours": "?",
    "members": "?",
    "common": "?",
    "by_size": "?",
    "halves": "?",
    "next_one": "?",
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


def growth(count):
    return "?"
