import pytest


def task(**changes):
    return {"title": "Paint", "due": None, "done": False} | changes


def test_late_task_is_overdue(overdue):
    late = task(due="2030-05-30")
    assert overdue(late, "2030-05-31") is True


def test_new_task_can_be_read(open_store):
    store = open_store()
    number = store.add("Paint")
    assert store.task(number)["title"] == "Paint"


def test_task_is_accepted(api):
    assert api("POST", "/tasks", {"title": "Paint"})[0] == 201
