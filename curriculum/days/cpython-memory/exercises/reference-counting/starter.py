import sys
import weakref


class Book:
    def __init__(self, title):
        self.title = title


def added(thing, action):
    action()
    return sys.getrefcount(thing)


class Desk:
    def __init__(self):
        self.lent = {}
        self.history = []

    def lend(self, reader, book):
        self.lent[reader] = book
        self.history.append(book)

    def give_back(self, reader):
        return self.lent[reader]


def farewell(book, log):
    weakref.finalize(book, print, "gone")
