"""Whether every kind of account keeps its money, its rules and its history right."""

from checks import raises
from exercise import Account, Current, Savings, total


def account(cents=0):
    made = Account("Ada")
    if cents:
        made.deposit(cents)
    return made


def test_new_account():
    """`Account("Ada")` has the owner Ada, a balance of 0 and an empty history."""
    ada = account()
    assert ada.owner == "Ada"
    assert ada.balance == 0
    assert ada.history == []


def test_balance_is_read_only():
    """Assigning to `balance` raises an `AttributeError`."""
    ada = account(500)
    with raises(AttributeError):
        ada.balance = 1_000_000


def test_deposit_and_withdraw():
    """After 500 in and 200 out, the balance is 300, and the history is `[500, -200]`."""
    ada = account(500)
    ada.withdraw(200)
    assert ada.balance == 300
    assert ada.history == [500, -200]


def test_own_history():
    """Each account has a history of its own."""
    account(500)
    assert account().history == []


def test_withdraw_all():
    """All of the balance can be withdrawn, and then nothing is available."""
    ada = account(500)
    assert ada.available() == 500
    ada.withdraw(500)
    assert ada.balance == 0
    assert ada.available() == 0


def test_too_much():
    """Withdrawing 501 of 500 is a `ValueError`; balance and history stay as they were."""
    ada = account(500)
    with raises(ValueError):
        ada.withdraw(501)
    assert ada.balance == 500
    assert ada.history == [500]


def test_no_amount():
    """Depositing or withdrawing 0 or less is a `ValueError` and changes nothing."""
    ada = account(500)
    for cents in (0, -100):
        with raises(ValueError):
            ada.deposit(cents)
        with raises(ValueError):
            ada.withdraw(cents)
    assert ada.balance == 500
    assert ada.history == [500]


def test_transfer():
    """`ada.transfer(200, bo)` books -200 with Ada and 200 with Bo."""
    ada, bo = account(500), Account("Bo")
    ada.transfer(200, bo)
    assert (ada.balance, bo.balance) == (300, 200)
    assert (ada.history, bo.history) == ([500, -200], [200])


def test_refused_transfer():
    """A transfer of more than is available is a `ValueError`, and neither account changes."""
    ada, bo = account(500), Account("Bo")
    with raises(ValueError):
        ada.transfer(501, bo)
    assert (ada.balance, bo.balance) == (500, 0)
    assert bo.history == []


def test_text():
    """`str(account)` is `Ada: 12.50` for 1250 cents, and `Ada: 0.00` for none."""
    assert str(account(1250)) == "Ada: 12.50"
    assert str(account()) == "Ada: 0.00"


def test_savings():
    """3 percent of 10050 are 301 whole cents, and they are in the history."""
    ada = Savings("Ada", 3)
    ada.deposit(10050)
    ada.add_interest()
    assert ada.balance == 10351
    assert ada.history == [10050, 301]


def test_no_interest():
    """Where the interest is less than a cent, nothing is booked, and nothing is an error."""
    ada = Savings("Ada", 3)
    ada.add_interest()
    ada.deposit(33)
    ada.add_interest()
    assert ada.history == [33]


def test_one_cent():
    """A single cent is an amount: 3 percent of 34 are one cent of interest, and that is booked."""
    ada = Savings("Ada", 3)
    ada.deposit(34)
    ada.add_interest()
    ada.withdraw(1)
    assert ada.history == [34, 1, -1]


def test_savings_are_accounts():
    """Both kinds are accounts, with an owner, and savings can't be overdrawn."""
    ada = Savings("Ada", 3)
    assert isinstance(ada, Account)
    assert isinstance(Current("Bo", 100), Account)
    assert (ada.owner, ada.percent) == ("Ada", 3)
    with raises(ValueError):
        ada.withdraw(1)


def test_overdraw():
    """A current account with a limit of 5000 can go down to -5000; then 0 is available."""
    bo = Current("Bo", 5000)
    assert bo.available() == 5000
    bo.withdraw(5000)
    assert bo.balance == -5000
    assert bo.available() == 0
    assert str(bo) == "Bo: -50.00"


def test_overdraw_too_far():
    """One cent more than balance and limit is a `ValueError`."""
    bo = Current("Bo", 5000)
    bo.deposit(100)
    with raises(ValueError):
        bo.withdraw(5101)
    assert bo.balance == 100


def test_transfer_from_current():
    """A transfer from a current account may use the limit as well."""
    bo, ada = Current("Bo", 5000), Account("Ada")
    bo.transfer(1250, ada)
    assert (bo.balance, ada.balance) == (-1250, 1250)


def test_total():
    """`total` adds up the balances of all kinds, negative ones as well."""
    bo = Current("Bo", 5000)
    bo.withdraw(2000)
    assert total([account(500), bo]) == -1500
    assert total([]) == 0
