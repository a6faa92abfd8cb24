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


@patch("os.path.exists", return_value=True)
def test_file_is_there(exists):
    assert wait_for("disk.img", 3) is True
