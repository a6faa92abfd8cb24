def statement(rides, bikes, rate):
    kinds, rates, owed = dict(bikes), {}, {}
    for member, bike, day in rides:
        owed.setdefault(member, 0)
        if bike in kinds:
            question = kinds[bike], day
            if question not in rates:
                rates[question] = rate(*question)
            owed[member] += rates[question]
    return list(owed.items())
