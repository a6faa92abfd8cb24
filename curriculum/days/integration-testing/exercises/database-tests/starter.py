import pytest


def test_borrower_is_known(open_desk):
    desk = open_desk()
    desk.lend("drill", to="Ida")
    assert desk.borrower("drill") == "Ida"
