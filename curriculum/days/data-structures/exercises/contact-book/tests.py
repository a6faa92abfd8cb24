"""Whether contacts can be added, found, changed, removed, searched and listed."""

from exercise import add, find, listing, remove, search, update


def people():
    return {
        "Hannah": {"phone": "5551", "email": ""},
        "Ada": {"phone": "5550", "email": "ada@example.org"},
        "Bo": {"phone": "5552", "email": "bo@example.org"},
    }


def test_add():
    """`add(book, "Cy", "5553")` returns `True` and stores number and address, here an empty one."""
    book = people()
    assert add(book, "Cy", "5553") is True
    assert book["Cy"] == {"phone": "5553", "email": ""}
    add(book, "Di", "5554", "di@example.org")
    assert book["Di"] == {"phone": "5554", "email": "di@example.org"}


def test_add_twice():
    """`add` returns `False` for a name that is there, and changes nothing."""
    book = people()
    assert add(book, "Ada", "9999") is False
    assert book == people()


def test_two_books():
    """Each book is for itself; an empty one is a book as well."""
    mine, yours = {}, {}
    add(mine, "Ada", "5550")
    assert mine == {"Ada": {"phone": "5550", "email": ""}}
    assert yours == {}


def test_find():
    """`find(book, "Ada")` returns Ada's details as a dict."""
    assert find(people(), "Ada") == {"phone": "5550", "email": "ada@example.org"}


def test_find_nobody():
    """`find(book, "Zoe")` returns `None`, and does not add her."""
    book = people()
    assert find(book, "Zoe") is None
    assert book == people()


def test_find_copies():
    """Whoever changes what `find` returned does not change the book."""
    book = people()
    find(book, "Ada")["phone"] = "0"
    assert book == people()


def test_update():
    """`update(book, "Ada", phone="7")` returns `True`, changes the number, keeps the address."""
    book = people()
    assert update(book, "Ada", phone="7") is True
    assert book["Ada"] == {"phone": "7", "email": "ada@example.org"}
    update(book, "Bo", email="b@example.org")
    assert book["Bo"] == {"phone": "5552", "email": "b@example.org"}


def test_update_to_nothing():
    """`update(book, "Ada", email="")` takes the address away; a number can be emptied as well."""
    book = people()
    update(book, "Ada", email="")
    assert book["Ada"] == {"phone": "5550", "email": ""}
    update(book, "Bo", phone="")
    assert book["Bo"] == {"phone": "", "email": "bo@example.org"}


def test_update_nobody():
    """`update` of an unknown name returns `False` and adds nobody."""
    book = people()
    assert update(book, "Zoe", phone="7") is False
    assert book == people()


def test_remove():
    """`remove(book, "Bo")` returns `True`, and Bo is gone."""
    book = people()
    assert remove(book, "Bo") is True
    assert sorted(book) == ["Ada", "Hannah"]


def test_remove_nobody():
    """`remove` of an unknown name returns `False`."""
    book = people()
    assert remove(book, "Zoe") is False
    assert book == people()


def test_search():
    """`search(book, "a")` finds `["Ada", "Hannah"]`, in the order of `sorted`."""
    assert search(people(), "a") == ["Ada", "Hannah"]
    assert search(people(), "nna") == ["Hannah"]


def test_search_any_letters():
    """Small and capital letters are the same for `search`, in the part and in the name."""
    assert search(people(), "AD") == ["Ada"]
    assert search(people(), "h") == ["Hannah"]


def test_search_nothing():
    """`search` returns an empty list if the part occurs nowhere."""
    assert search(people(), "xyz") == []


def test_listing():
    """`listing` returns one text for each contact, in the order of the names."""
    assert listing(people()) == [
        "Ada: 5550, ada@example.org",
        "Bo: 5552, bo@example.org",
        "Hannah: 5551",
    ]


def test_empty_listing():
    """The listing of an empty book is an empty list."""
    assert listing({}) == []
