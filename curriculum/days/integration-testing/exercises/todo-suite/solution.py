import pytest

TODAY = "2030-05-31"


def task(**changes):
    return {"title": "Paint", "due": None, "done": False} | changes


@pytest.mark.parametrize(
    ("changes", "late"),
    [
        ({"due": "2030-05-30"}, True),
        ({"due": "2029-12-31"}, True),
        ({"due": TODAY}, False),
        ({"due": "2030-06-01"}, False),
        ({"due": None}, False),
        ({"due": "2030-05-30", "done": True}, False),
    ],
)
def test_overdue(overdue, changes, late):
    assert overdue(task(**changes), TODAY) is late


def test_task_survives_a_restart(open_store):
    number = open_store().add("Paint", "2030-05-31")
    found = open_store().task(number)
    assert found == {"id": 1} | task(due="2030-05-31")


def test_unknown_task_is_none(open_store):
    assert open_store().task(7) is None


def test_numbers_count_up(open_store):
    store = open_store()
    assert [store.add("Paint"), store.add("Sand")] == [1, 2]


def test_finished_is_finished_after_a_restart(open_store):
    store = open_store()
    store.add("Paint")
    store.add("Sand")
    store.finish(1)
    store = open_store()
    assert store.task(1)["done"] is True
    assert store.task(2)["done"] is False
    assert [t["id"] for t in store.open_tasks()] == [2]


def test_finishing_an_unknown_task(open_store):
    with pytest.raises(KeyError):
        open_store().finish(7)


def test_open_tasks_by_date_undated_last(open_store):
    store = open_store()
    store.add("some day")
    store.add("later", "2030-06-01")
    store.add("sooner", "2030-05-01")
    titles = [t["title"] for t in store.open_tasks()]
    assert titles == ["sooner", "later", "some day"]


def test_new_task_is_listed(api):
    body = {"title": "Paint", "due": "2030-05-31"}
    assert api("POST", "/tasks", body) == (201, {"id": 1})
    status, tasks = api("GET", "/tasks")
    assert status == 200
    assert tasks == [{"id": 1} | task(due="2030-05-31")]


@pytest.mark.parametrize("body", [{}, {"title": ""}, {"title": " "}])
def test_title_is_needed(api, body):
    assert api("POST", "/tasks", body)[0] == 422
    assert api("GET", "/tasks") == (200, [])


def test_done_task_leaves_the_list(api):
    for title in ("Sand", "Paint", "Dry"):
        api("POST", "/tasks", {"title": title})
    assert api("POST", "/tasks/2/done")[0] == 204
    left = api("GET", "/tasks")[1]
    assert [t["title"] for t in left] == ["Sand", "Dry"]


def test_unknown_task_cannot_be_done(api):
    assert api("POST", "/tasks/7/done")[0] == 404
