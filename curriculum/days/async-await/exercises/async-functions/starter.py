import asyncio


def open_locker(number):
    return "locker 0 is closed"


def hand_over(number):
    return open_locker(number)


def press_button(number):
    return hand_over(number)
