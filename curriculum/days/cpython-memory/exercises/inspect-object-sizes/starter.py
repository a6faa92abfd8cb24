import sys


def lightest(candidates):
    return ""


def bytes_per_letter(letter):
    return sys.getsizeof(letter)


def shelf_size(items):
    return 0


def spare_room(items):
    return 0
