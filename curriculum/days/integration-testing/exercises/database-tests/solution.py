import pytest


def test_one_person_may_have_several_tools(open_desk):
    desk = open_desk()
    desk.lend("drill", "ladder", to="Ida")
    desk.lend("saw", to="Ida")
    out = [desk.borrower(t) for t in ("drill", "ladder", "saw")]
    assert out == ["Ida", "Ida", "Ida"]


def test_nobody_has_a_tool_that_was_never_lent(open_desk):
    assert open_desk().borrower("drill") is None


def test_tool_that_is_out_is_refused(open_desk):
    desk = open_desk()
    desk.lend("drill", to="Ida")
    with pytest.raises(ValueError):
        desk.lend("drill", to="Bo")
    assert desk.borrower("drill") == "Ida"


def test_all_or_none(open_desk):
    desk = open_desk()
    desk.lend("saw", to="Ida")
    with pytest.raises(ValueError):
        desk.lend("drill", "saw", to="Bo")
    assert desk.borrower("drill") is None


def test_given_back_tool_can_be_lent_again(open_desk):
    desk = open_desk()
    desk.lend("drill", "saw", to="Ida")
    desk.give_back("drill")
    assert desk.borrower("drill") is None
    assert desk.borrower("saw") == "Ida"
    desk.lend("drill", to="Bo")
    assert desk.borrower("drill") == "Bo"


def test_loan_survives_a_restart(open_desk):
    open_desk().lend("drill", "saw", to="Ida")
    desk = open_desk()
    assert desk.borrower("drill") == "Ida"
    assert desk.borrower("saw") == "Ida"


def test_return_survives_a_restart(open_desk):
    open_desk().lend("drill", to="Ida")
    open_desk().give_back("drill")
    assert open_desk().borrower("drill") is None


@pytest.mark.parametrize("name", ["O'Hara", 'Jo "JJ" Li'])
def test_any_character_in_a_name(open_desk, name):
    desk = open_desk()
    desk.lend("drill", to=name)
    assert desk.borrower("drill") == name
