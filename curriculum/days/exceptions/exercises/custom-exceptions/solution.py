class LockerError(Exception):
    """Something is wrong with a locker."""


class NoLockerError(LockerError):
    def __init__(self, number):
        super().__init__(f"there is no locker {number}")
        self.number = number


class TakenError(LockerError):
    def __init__(self, number, owner):
        super().__init__(f"locker {number} is taken by {owner}")
        self.number = number
        self.owner = owner


class AllTakenError(LockerError):
    """No locker of those that were asked for is free."""


def rent(lockers, number, owner):
    if number not in lockers:
        raise NoLockerError(number)
    if lockers[number] is not None:
        raise TakenError(number, lockers[number])
    lockers[number] = owner


def rent_one_of(lockers, numbers, owner):
    for number in numbers:
        try:
            rent(lockers, number, owner)
        except TakenError:
            continue
        return number
    raise AllTakenError
