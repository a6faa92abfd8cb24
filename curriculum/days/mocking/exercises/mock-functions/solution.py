from unittest.mock import Mock, call

import pytest


def reached(phone, text, send):
    for _ in range(2):
        try:
            send(phone, text)
            return True
        except ConnectionError:
            pass
    return False


def remind(bookings, send):
    missed = []
    for phone, hour in bookings:
        text = f"See you tomorrow at {hour}."
        if not reached(phone, text, send):
            missed.append(phone)
    return missed


NINE = "See you tomorrow at 9."
TEN = "See you tomorrow at 10."


def test_one_booking():
    send = Mock()
    assert remind([("0664-1", 9)], send) == []
    send.assert_called_once_with("0664-1", NINE)


def test_everybody_is_told_in_order():
    send = Mock()
    remind([("0664-1", 9), ("0664-2", 10)], send)
    wanted = [call("0664-1", NINE), call("0664-2", TEN)]
    assert send.call_args_list == wanted


def test_bad_line_is_tried_again():
    send = Mock(side_effect=[ConnectionError, None])
    assert remind([("0664-1", 9)], send) == []
    assert send.call_args_list == [call("0664-1", NINE)] * 2


def test_no_third_time():
    send = Mock(side_effect=[ConnectionError, ConnectionError, None])
    assert remind([("0664-1", 9)], send) == ["0664-1"]
    assert send.call_count == 2


def test_others_are_told_all_the_same():
    send = Mock(side_effect=[ConnectionError, ConnectionError, None])
    missed = remind([("0664-1", 9), ("0664-2", 10)], send)
    assert missed == ["0664-1"]
    send.assert_called_with("0664-2", TEN)


def test_other_exceptions_are_told():
    send = Mock(side_effect=ValueError("no number"))
    with pytest.raises(ValueError):
        remind([("nobody", 9)], send)
