"""What runs a learner's code: how it tests, what it tells, and what our own check of it finds."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.model.exercise import Code, Exercise
from generator.model.project import Brief
from generator.practice import harness
from generator.proof import exercises, projects
from generator.proof.programs import Memory

sys.modules.setdefault("harness", harness)  # as in the browser, where it lies beside `checks`
PRACTICE = Path(harness.__file__).parent

TOLD = {
    "assert f(1) == 2": "f(1) is 1; wanted: 2",
    "assert f(1) != 1": "f(1) is 1; wanted: anything else",
    "assert f(1) > 2": "f(1) is 1; wanted: more than 2",
    "assert 'x' in f('abc')": "f('abc') is 'abc'; wanted in it: 'x'",
    "assert f(1) is None": "f(1) is 1; wanted: None",
    "assert not f(1)": "f(1) is 1; wanted: something false",
    "assert f(0)": "f(0) is 0; wanted: something true",
    "assert f(1) == 2, 'two is wanted'": "two is wanted",
    "assert 0 < f(1) < 1": "0 < f(1) < 1 is False; wanted: something true",
    "with raises(ValueError): f(1)": "Nothing was raised; ValueError is wanted.",
    "assert printed(f, 1) == 'one'": "printed(f, 1) is ''; wanted: 'one'",
    "f()": "TypeError: f() missing 1 required",
}
"""A line of a test of `f`, which returns its argument, and what a learner is told."""


@pytest.fixture(autouse=True)
def beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests of exercises import `checks`."""
    monkeypatch.syspath_prepend(str(PRACTICE))
    monkeypatch.setitem(sys.modules, "exercise", None)


@pytest.mark.parametrize("line", TOLD)
def test_a_failed_test_says_what_was_wanted(line: str) -> None:
    tests = (
        f"from checks import printed, raises\nfrom exercise import f\n\ndef test_f():\n    {line}\n"
    )

    (test,) = harness.check("def f(x):\n    return x\n", tests)["tests"]

    assert not test["passed"]
    assert test["told"].startswith(TOLD[line])


def test_a_traceback_holds_the_learners_lines_only() -> None:
    told = harness.run("def f():\n    return 1 / 0\n\nf()\n", [])["error"]

    assert told.count("File") == 2
    assert '  File "exercise.py", line 2, in f' in told
    assert told.endswith("ZeroDivisionError: division by zero\n")


def test_a_name_that_is_missing_is_named() -> None:
    result = harness.check("x = 1\n", "from exercise import f\n\ndef test_f():\n    '''It is.'''\n")

    assert result["error"] == "Your code has no `f` yet.\n"
    assert result["tests"] == [{"name": "test_f", "says": "It is.", "passed": False, "told": ""}]


def test_a_program_gets_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    code = "print('Hi', input('Who? '))\ninput()\n"

    assert "EOFError: the code asks for more lines" in harness.run(code, ["Ada"])["error"]
    assert capsys.readouterr().out == "Who? Ada\nHi Ada\n"


def test_earlier_examples_run_unheard(capsys: pytest.CaptureFixture[str]) -> None:
    harness.run("print(x)", [], "example.py", ["x = 1\nprint('no')", "1 / 0", "x += 1"])

    assert capsys.readouterr().out == "2\n"


def test_async_tests_are_awaited() -> None:
    tests = "from exercise import f\n\nasync def test_f():\n    assert await f() == 1\n"

    code = "async def f():\n    return 1\n"
    with ThreadPoolExecutor(1) as elsewhere:  # a browser's test may have left a loop running here
        result = elsewhere.submit(harness.check, code, tests).result()
    assert result["tests"][0]["passed"]


def test_tests_that_learners_write_meet_wrong_modules() -> None:
    learners = "from shop import total\n\n\ndef test_total():\n    assert total([1, 2]) == 3\n"
    tests = """
from checks import suite

def test_right():
    assert suite(shop="def total(x): return sum(x)").passed == ["test_total"]

def test_wrong():
    assert suite(shop="def total(x): return 0").failed == ["test_total"]

def test_broken():
    assert suite(shop="def total(x) return 0").failed == ["the file itself"]
"""
    for _ in range(2):
        result = harness.check(learners, tests)
        assert [result["error"], *(test["told"] for test in result["tests"])] == ["", "", "", ""]


def test_tests_that_a_learner_wrote_before_are_forgotten() -> None:
    tests = """
from checks import suite

def test_right():
    assert suite(shop="x = 1").passed == ["test_x"]
"""
    right = "from shop import x\n\n\ndef test_x():\n    assert x == 1\n"

    assert harness.check(right, tests)["tests"][0]["passed"]
    assert not harness.check(right.replace("== 1", "== 2"), tests)["tests"][0]["passed"]


TESTS = '''from exercise import one


def test_one():
    """It is one."""
    assert one() == 1
'''
RIGHT = "def one():\n    return 1\n"
WRONG = "def one():\n    return 2\n"


@pytest.mark.parametrize(
    ("starter", "solution", "told"),
    [
        (WRONG, RIGHT, ""),
        (WRONG, WRONG, "tests.py:4:1: the solution does not pass test_one: one() is 2; wanted: 1"),
        (RIGHT, RIGHT, "starter.py:1:1: the starter passes every test; nothing is left to do"),
        ("", RIGHT, "starter.py:1:1: the starter must run and fail tests, but it raises:"),
        (WRONG, "def one(:", "solution.py:1:1: the solution does not run:"),
    ],
)
def test_an_exercise_that_is_wrong_is_found(
    starter: str, solution: str, told: str, tmp_path: Path
) -> None:
    exercise = Exercise("one", "one/task.md", "# One", Code(starter, TESTS, solution))

    ran, problems = exercises.prove([exercise], Memory(tmp_path / "m.json"), lambda *_: None)

    assert ran == 1
    assert [str(p).splitlines()[0] for p in problems] == ([f"one/{told}"] if told else [])


def test_a_starter_of_a_project_is_run(tmp_path: Path) -> None:
    test = b"from one import one\n\n\ndef test_one():\n    assert one() == 1\n"
    files = (("one.py", WRONG.encode()), ("test_one.py", test))
    good = Brief("a/project.md", "", files, (("one.py", RIGHT.encode()),))
    bad = Brief("b/project.md", "", (("one.py", RIGHT.encode()), files[1]), files[:1])

    ran, problems = projects.prove([good, bad], Memory(tmp_path / "m.json"), lambda *_: None)

    assert ran == 2
    assert [str(problem).partition(",")[0] for problem in problems] == [
        "b/starter:1:1: its tests must run and fail",
        "b/solution:1:1: with it the starter's tests must pass",
    ]
