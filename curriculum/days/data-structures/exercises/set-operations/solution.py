def missing(recipe, fridge):
    return recipe - fridge


def possible(recipes, fridge):
    return {
        dish
        for dish, ingredients in recipes.items()
        if ingredients <= fridge
    }


def shopping(recipes, fridge):
    needed = set()
    for ingredients in recipes.values():
        needed |= ingredients
    return needed - fridge


def in_all(recipes):
    if not recipes:
        return set()
    first, *others = recipes.values()
    common = set(first)
    for ingredients in others:
        common &= ingredients
    return common
