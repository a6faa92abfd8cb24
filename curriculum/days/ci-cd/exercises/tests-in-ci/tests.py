"""Whether every fault is found, and nothing else is."""

from copy import deepcopy

from exercise import faults

CHECKOUT = {"uses": "actions/checkout@v7"}


def job(*steps, **more):
    """A sound job with these steps after the checkout."""
    return {"timeout-minutes": 5, "steps": [CHECKOUT, *steps], **more}


def workflow(on="pull_request", **jobs):
    """A workflow; without jobs, one that is sound."""
    return {"on": on, "jobs": jobs or {"test": job({"run": "pytest -q"})}}


def test_sound():
    """A sound workflow gives an empty list."""
    assert faults(workflow()) == []


def test_event_as_text():
    """`on` may be a single text: `pull_request` is right, `push` is not."""
    assert faults(workflow(on="pull_request")) == []
    assert faults(workflow(on="push")) == ["not on pull requests"]


def test_event_in_list():
    """`on` may be a list of texts."""
    assert faults(workflow(on=["push", "pull_request"])) == []
    assert faults(workflow(on=["push", "schedule"])) == ["not on pull requests"]


def test_event_as_key():
    """`on` may be a dictionary, in which `pull_request` often has the value `None`."""
    on = {"push": {"branches": ["main"]}, "pull_request": None}
    assert faults(workflow(on=on)) == []
    assert faults(workflow(on={"push": None})) == ["not on pull requests"]


def test_other_event():
    """`pull_request_target` is another event, however it is written."""
    assert faults(workflow(on="pull_request_target")) == ["not on pull requests"]
    assert faults(workflow(on=["pull_request_target"])) == ["not on pull requests"]


def test_time_limit():
    """A job without `timeout-minutes` has no time limit."""
    endless = {"steps": [CHECKOUT, {"run": "pytest"}]}
    assert faults(workflow(unit=endless)) == ["unit: no time limit"]


def test_no_checkout():
    """A `run` without a checkout before it works on an empty machine."""
    bare = {"timeout-minutes": 5, "steps": [{"run": "pytest"}]}
    late = {"timeout-minutes": 5, "steps": [{"run": "pytest"}, CHECKOUT]}
    assert faults(workflow(test=bare)) == ["test: no checkout"]
    assert faults(workflow(test=late)) == ["test: no checkout"]


def test_checkout_in_time():
    """Another action may come before the checkout, and a job without any `run` needs none."""
    python = {"uses": "actions/setup-python@v7"}
    early = {"timeout-minutes": 5, "steps": [python, CHECKOUT, {"run": "pytest"}]}
    greet = {"timeout-minutes": 1, "steps": [{"uses": "actions/labeler@v6"}]}
    assert faults(workflow(test=early, greet=greet)) == []


def test_swallowed():
    """`|| true` is found, also in a later line of a `run`."""
    swallowed = job({"run": "echo begin\npytest -q || true\necho end"})
    assert faults(workflow(test=swallowed)) == ["test: failure ignored"]


def test_continue_on_error():
    """`continue-on-error` is found in a step and at the job; set to `False` it does no harm."""
    step = {"run": "pytest", "continue-on-error": True}
    whole = job({"run": "pytest"}, **{"continue-on-error": True})
    off = {"run": "pytest", "continue-on-error": False}
    assert faults(workflow(test=job(step))) == ["test: failure ignored"]
    assert faults(workflow(test=whole)) == ["test: failure ignored"]
    assert faults(workflow(test=job(off))) == []


def test_once_a_job():
    """Two steps of a job that ignore failures are told once."""
    twice = job({"run": "mypy . || true"}, {"run": "pytest || true"})
    assert faults(workflow(test=twice)) == ["test: failure ignored"]


def test_no_tests():
    """A workflow that runs no pytest has no tests, even if it installs pytest."""
    installs = job({"run": "pip install pytest"}, {"run": "black --check ."})
    assert faults(workflow(lint=installs)) == ["no tests"]


def test_ways_to_run_pytest():
    """`coverage run -m pytest` counts, and so does a line after the installation."""
    measured = job({"run": "coverage run -m pytest"})
    lines = job({"run": "pip install pytest\npytest -q"})
    assert faults(workflow(test=measured)) == []
    assert faults(workflow(test=lines)) == []


def test_one_job_is_enough():
    """Only one of the jobs must run pytest."""
    lint = job({"run": "flake8"})
    assert faults(workflow(lint=lint, test=job({"run": "pytest"}))) == []


def test_order():
    """The order is that of the task: the events, then each job, then the tests."""
    bad = {"steps": [{"run": "make || true"}]}
    wanted = [
        "not on pull requests",
        "b: no time limit",
        "b: no checkout",
        "b: failure ignored",
        "a: no time limit",
        "no tests",
    ]
    assert faults(workflow("push", b=bad, a={"steps": [CHECKOUT]})) == wanted


def test_not_changed():
    """The workflow itself isn't changed."""
    given = workflow("push", a={"steps": [{"run": "pytest"}]})
    before = deepcopy(given)
    faults(given)
    assert given == before, "the workflow was changed"
