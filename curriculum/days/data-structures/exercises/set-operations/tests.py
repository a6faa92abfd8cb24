"""Whether the right ingredients are found, and no given set is changed."""

from exercise import in_all, missing, possible, shopping


def book():
    return {
        "omelette": {"egg", "butter", "salt"},
        "pasta": {"flour", "egg", "salt"},
        "toast": {"bread", "butter", "salt"},
    }


def test_missing():
    """`missing({"egg", "salt"}, {"salt", "jam"})` returns `{"egg"}`."""
    assert missing({"egg", "salt"}, {"salt", "jam"}) == {"egg"}


def test_nothing_missing():
    """If everything is there, `missing` returns an empty set, and not an empty dict."""
    result = missing({"egg"}, {"egg", "jam"})
    assert result == set()
    assert missing({"egg"}, set()) == {"egg"}


def test_possible():
    """With butter, bread, salt and jam, only the toast is possible."""
    assert possible(book(), {"butter", "bread", "salt", "jam"}) == {"toast"}


def test_possible_exactly():
    """The fridge may hold exactly what a dish needs; with one ingredient less it won't do."""
    assert possible(book(), {"flour", "egg", "salt"}) == {"pasta"}
    assert possible(book(), {"flour", "egg"}) == set()


def test_shopping():
    """`shopping` returns what all dishes need together, without what is there."""
    assert shopping(book(), {"salt", "butter"}) == {"egg", "flour", "bread"}


def test_nothing_to_buy():
    """If all is there, or there are no recipes, `shopping` returns an empty set."""
    assert shopping(book(), {"egg", "butter", "salt", "flour", "bread"}) == set()
    assert shopping({}, {"salt"}) == set()


def test_in_all():
    """`in_all` returns what every dish needs, here the salt alone."""
    assert in_all(book()) == {"salt"}
    assert in_all({"omelette": {"egg", "salt"}, "pasta": {"egg", "salt"}}) == {"egg", "salt"}


def test_nothing_in_all():
    """It is an empty set if the dishes share nothing, and if there are no recipes."""
    assert in_all({"tea": {"tea"}, "toast": {"bread"}, "egg": {"egg", "bread"}}) == set()
    assert in_all({}) == set()


def test_one_dish():
    """With a single dish, `in_all` returns its ingredients, in a new set."""
    recipes = {"toast": {"bread", "butter"}}
    common = in_all(recipes)
    assert common == {"bread", "butter"}
    assert common is not recipes["toast"]


def test_nothing_changed():
    """After all four, the recipes and the fridge are what they were."""
    recipes, fridge = book(), {"egg", "salt"}
    missing(recipes["pasta"], fridge)
    possible(recipes, fridge)
    shopping(recipes, fridge)
    in_all(recipes)
    assert recipes == book()
    assert fridge == {"egg", "salt"}
