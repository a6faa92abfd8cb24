def price(size, *toppings, delivery=False):
    total = size * 30 + len(toppings) * 120
    if delivery:
        total += 400
    return total


def staff_price(*order, **options):
    return price(*order, **options) // 2


def table(day, people=2, *, window=False):
    where = ", by the window" if window else ""
    return f"{day}: {people} people{where}"


def note(order, slip=None):
    if slip is None:
        slip = []
    slip.append(order)
    return slip
