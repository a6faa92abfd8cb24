def people(person):
    name, children = person
    return len(children)


def generations(person):
    name, children = person
    return 1


def show(person, depth=0):
    name, children = person
    print(name)
