def firings(counts, rest):
    plan = []
    for glaze, number in counts.items():
        plan += [glaze] * number
    return plan


def order(needs, urgency):
    return sorted(needs, key=urgency.get)
