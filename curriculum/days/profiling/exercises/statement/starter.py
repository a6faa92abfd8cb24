def statement(rides, bikes, rate):
    result = []
    for member, _, _ in rides:
        if member not in [name for name, _ in result]:
            cents = 0
            for rider, bike, day in rides:
                if rider == member:
                    for number, kind in bikes:
                        if number == bike:
                            cents += rate(kind, day)
            result.append((member, cents))
    return result
