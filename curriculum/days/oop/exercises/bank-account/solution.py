class Account:
    def __init__(self, owner):
        self.owner = owner
        self.history = []
        self._balance = 0

    def __str__(self):
        return f"{self.owner}: {self.balance / 100:.2f}"

    @property
    def balance(self):
        return self._balance

    def available(self):
        return self.balance

    def deposit(self, cents):
        if cents <= 0:
            raise ValueError(f"not an amount: {cents}")
        self._book(cents)

    def withdraw(self, cents):
        if cents <= 0:
            raise ValueError(f"not an amount: {cents}")
        if cents > self.available():
            raise ValueError(f"not available: {cents}")
        self._book(-cents)

    def transfer(self, cents, to):
        self.withdraw(cents)
        to.deposit(cents)

    def _book(self, change):
        self._balance += change
        self.history.append(change)


class Savings(Account):
    def __init__(self, owner, percent):
        super().__init__(owner)
        self.percent = percent

    def add_interest(self):
        interest = self.balance * self.percent // 100
        if interest > 0:
            self.deposit(interest)


class Current(Account):
    def __init__(self, owner, limit):
        super().__init__(owner)
        self.limit = limit

    def available(self):
        return self.balance + self.limit


def total(accounts):
    return sum([account.balance for account in accounts])
