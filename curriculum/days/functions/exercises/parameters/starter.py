def price(size, *toppings, delivery=False):
    return size * 30


def staff_price(size):
    return price(size) // 2


def table(day, people=2, window=False):
    return f"{day}: {people} people"


def note(order, slip=[]):
    slip.append(order)
    return slip
