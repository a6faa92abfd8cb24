def first_repeat(tags):
    for i, tag in enumerate(tags):
        if tag in tags[:i]:
            return tag
    return None


def matches(lost, found):
    pairs = []
    for tag, owner in lost:
        for other, shelf in found:
            if tag == other:
                pairs.append((owner, shelf))
    return pairs


def shares(counts):
    return [round(100 * count / sum(counts)) for count in counts]
