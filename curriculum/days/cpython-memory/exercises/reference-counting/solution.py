import sys
import weakref


class Book:
    def __init__(self, title):
        self.title = title


def added(thing, action):
    before = sys.getrefcount(thing)
    action()
    return sys.getrefcount(thing) - before


class Desk:
    def __init__(self):
        self.lent = {}
        self.history = []

    def lend(self, reader, book):
        self.lent[reader] = book
        self.history.append(book.title)

    def give_back(self, reader):
        return self.lent.pop(reader)


def farewell(book, log):
    weakref.finalize(book, log.append, book.title)
