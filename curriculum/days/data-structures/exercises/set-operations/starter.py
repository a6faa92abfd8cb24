def missing(recipe, fridge):
    return recipe


def possible(recipes, fridge):
    return set(recipes)


def shopping(recipes, fridge):
    needed = {}
    return needed


def in_all(recipes):
    return set()
