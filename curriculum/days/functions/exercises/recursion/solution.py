def people(person):
    name, children = person
    count = 1
    for child in children:
        count += people(child)
    return count


def generations(person):
    name, children = person
    deepest = 0
    for child in children:
        below = generations(child)
        if below > deepest:
            deepest = below
    return deepest + 1


def show(person, depth=0):
    name, children = person
    print("  " * depth + name)
    for child in children:
        show(child, depth + 1)
