import os
import shutil
import time
from random import choice
from unittest.mock import Mock, call, patch


def room(folder):
    return shutil.disk_usage(folder).free // 10**9


def wait_for(file, looks):
    for look in range(looks):
        if look > 0:
            time.sleep(1)
        if os.path.exists(file):
            return True
    return False


def server():
    own = os.environ.get("BACKUP_SERVER")
    return own or choice(["alpha", "beta"])


@patch("shutil.disk_usage")
def test_room(disk_usage):
    usage = Mock(total=9 * 10**9, used=4 * 10**9, free=5_999_999_999)
    disk_usage.return_value = usage
    assert room("/backup") == 5
    disk_usage.assert_called_once_with("/backup")


@patch("time.sleep")
@patch("os.path.exists", return_value=True)
def test_file_is_there(exists, sleep):
    assert wait_for("disk.img", 3) is True
    exists.assert_called_once_with("disk.img")
    sleep.assert_not_called()


@patch("time.sleep")
@patch("os.path.exists", side_effect=[False, False, True, True])
def test_file_comes_at_the_third_look(exists, sleep):
    assert wait_for("disk.img", 3) is True
    assert sleep.call_args_list == [call(1), call(1)]


@patch("time.sleep")
@patch("os.path.exists", return_value=False)
def test_file_never_comes(exists, sleep):
    assert wait_for("disk.img", 3) is False
    assert exists.call_count == 3
    assert sleep.call_args_list == [call(1), call(1)]


@patch.dict("os.environ", {"BACKUP_SERVER": "gamma"})
@patch(f"{__name__}.choice")
def test_server_from_the_environment(choice):
    assert server() == "gamma"
    choice.assert_not_called()


@patch.dict("os.environ", {}, clear=True)
@patch(f"{__name__}.choice", return_value="beta")
def test_server_by_lot(choice):
    assert server() == "beta"
    choice.assert_called_once_with(["alpha", "beta"])


@patch.dict("os.environ", {"BACKUP_SERVER": ""})
@patch(f"{__name__}.choice", return_value="beta")
def test_empty_setting_counts_as_none(choice):
    assert server() == "beta"
