def first_repeat(tags):
    seen = set()
    for tag in tags:
        if tag in seen:
            return tag
        seen.add(tag)
    return None


def matches(lost, found):
    shelves = dict(found)
    return [
        (owner, shelves[tag]) for tag, owner in lost if tag in shelves
    ]


def shares(counts):
    total = sum(counts)
    return [round(100 * count / total) for count in counts]
