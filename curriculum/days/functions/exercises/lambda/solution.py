def fastest(ships):
    return max(ships, key=lambda ship: ship[2])


def by_length(ships):
    return sorted(ships, key=lambda ship: -ship[1])


def best(ships, score):
    return max(ships, key=score)[0]


def alarms(limits):
    return [
        lambda speed, limit=limit: speed > limit for limit in limits
    ]
