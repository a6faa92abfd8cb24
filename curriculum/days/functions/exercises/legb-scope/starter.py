max = 40
place = "museum"
total = 0


def free_places(inside):
    return max - inside


def busiest(hours):
    return max(hours)


def count_visitors(groups):
    for group in groups:
        total += group
    return total


def sign(room):
    if room == "garden":
        place = room
    return f"Welcome to the {place}"


def make_door():
    count = 0

    def enter(people):
        count += people
        return count

    return enter
