class LockerError(Exception):
    """Something is wrong with a locker."""


class NoLockerError(Exception):
    def __init__(self, number):
        self.number = number


class TakenError(Exception):
    def __init__(self, number, owner):
        self.number = number


class AllTakenError(Exception):
    """No locker of those that were asked for is free."""


def rent(lockers, number, owner):
    lockers[number] = owner


def rent_one_of(lockers, numbers, owner):
    return None
