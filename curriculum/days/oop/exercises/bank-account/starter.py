class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.history = []

    def available(self):
        return 0

    def deposit(self, cents):
        self.balance += cents

    def withdraw(self, cents):
        self.balance -= cents

    def transfer(self, cents, to):
        pass


class Savings(Account):
    def add_interest(self):
        pass


class Current(Account):
    pass


def total(accounts):
    return 0
