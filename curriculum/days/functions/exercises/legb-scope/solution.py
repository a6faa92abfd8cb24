LIMIT = 40
PLACE = "museum"


def free_places(inside):
    return LIMIT - inside


def busiest(hours):
    return max(hours)


def count_visitors(groups):
    total = 0
    for group in groups:
        total += group
    return total


def sign(room):
    place = room if room == "garden" else PLACE
    return f"Welcome to the {place}"


def make_door():
    count = 0

    def enter(people):
        nonlocal count
        count += people
        return count

    return enter
