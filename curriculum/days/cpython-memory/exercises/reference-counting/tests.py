"""Whether references are counted, and books let go."""

import contextlib
import gc
import weakref

from exercise import Book, Desk, added, farewell


@contextlib.contextmanager
def counting_only():
    """Keep the cyclic collector out of it."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def test_added():
    """`added(book, action)` is `2` if the action puts the book into a list twice."""
    book, shelf = Book("Emma"), []
    assert added(book, lambda: shelf.extend([book, book])) == 2


def test_taken_away():
    """It is `-3` if the action empties a list that held the book three times."""
    book = Book("Emma")
    shelf = [book, book, book]
    assert added(book, shelf.clear) == -3


def test_nothing_added():
    """It is `0` for an action that only returns the book, or does nothing with it."""
    book = Book("Emma")
    assert added(book, lambda: book) == 0
    assert added(book, lambda: None) == 0


def test_lend_and_return():
    """`give_back(reader)` returns the very book that was lent to this reader."""
    desk, emma, dune = Desk(), Book("Emma"), Book("Dune")
    desk.lend("Ida", emma)
    desk.lend("Jo", dune)
    assert desk.give_back("Ida") is emma
    assert desk.give_back("Jo") is dune


def test_history():
    """`history` holds the titles of all books ever lent, in order, also after they came back."""
    desk = Desk()
    desk.lend("Ida", Book("Emma"))
    desk.lend("Jo", Book("Dune"))
    desk.give_back("Ida")
    assert desk.history == ["Emma", "Dune"]
    assert Desk().history == []


def test_desk_holds_what_is_lent():
    """As long as a book is lent, the desk keeps it alive."""
    desk = Desk()
    desk.lend("Ida", Book("Emma"))
    assert desk.give_back("Ida").title == "Emma"


def test_desk_lets_go():
    """A book that came back is freed at once when nobody else holds it."""
    with counting_only():
        desk, book = Desk(), Book("Emma")
        watch = weakref.ref(book)
        desk.lend("Ida", book)
        desk.give_back("Ida")
        del book
        assert watch() is None, "Somebody still holds the book."


def test_farewell():
    """When the book is freed, its title is appended to `log`, and not before."""
    with counting_only():
        book, log = Book("Emma"), []
        farewell(book, log)
        assert log == []
        del book
        assert log == ["Emma"]


def test_farewell_keeps_nothing():
    """`farewell` adds no reference to the book."""
    with counting_only():
        book = Book("Dune")
        watch = weakref.ref(book)
        farewell(book, [])
        del book
        assert watch() is None, "The farewell keeps the book alive."
