"""Every exercise in the browser's Python: solutions pass their tests, and starters do not."""

from pathlib import Path

from playwright.sync_api import Browser

from generator.curriculum import read_curriculum
from tests.sites import REPOSITORY, Site

RUN = """async ([code, tests]) => {
    const { run } = await import(new URL("../../../../assets/study/python.js", location.href));
    const told = { out() {}, status() {} };
    const request = { code, tests, name: "exercise.py", given: [] };
    return run(request, told, new AbortController().signal);
}"""


def test_every_exercise_runs_in_the_browser(chrome: Browser, full: Site) -> None:
    course = read_curriculum(REPOSITORY / "curriculum").course
    exercises = [e for day in course.days for e in day.exercises if e.code]
    page = chrome.new_page()
    page.goto(full.address + "days/variables/exercises/types/")
    wrong = []
    for exercise in exercises:
        assert exercise.code
        where = Path(exercise.source).parent.relative_to(REPOSITORY / "curriculum/days")
        solved = page.evaluate(RUN, [exercise.code.solution, exercise.code.tests])
        begun = page.evaluate(RUN, [exercise.code.starter, exercise.code.tests])
        if solved["error"] or not all(test["passed"] for test in solved["tests"]):
            wrong.append((where.as_posix(), solved))
        if begun["error"] or all(test["passed"] for test in begun["tests"]):
            wrong.append((f"{where.as_posix()}: starter", begun))
    page.close()

    assert wrong == []
