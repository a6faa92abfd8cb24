def rides(people, places):
    return (people + places - 1) // places


def same_way(floor, one, other):
    return (one > floor) == (other > floor)


def may_start(people, kilos, closed, key):
    return closed and kilos <= 630 and (people >= 1 or key)


def display(message, floor):
    return message or f"Floor {floor}"
