"""Eight weeks in a few minutes: all days, a lost browser half-way, and graduation."""

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from generator.curriculum import read_curriculum
from tests.browser.conftest import listen
from tests.browser.learner import Learner, characters
from tests.sites import REPOSITORY, Site

QUOTA = 5_242_880
SEED = 8


def test_a_learner_graduates_with_a_record_carried_over(
    chrome: Browser, full: Site, tmp_path: Path, complaints: list[str]
) -> None:
    course = read_curriculum(REPOSITORY / "curriculum").course
    first = opened(chrome, complaints)
    learner = Learner(first, full.address, course, SEED)
    for day in course.days[:28]:
        learner.study(day)
    first.goto(full.address + "record/")
    with first.expect_download() as begun:
        first.get_by_role("button", name="Save a copy").click()
    begun.value.save_as(tmp_path / "copy.json")
    first.context.close()

    second = opened(chrome, complaints)
    second.goto(full.address + "record/")
    expect(second.locator("study-import:defined")).to_be_attached()
    second.locator("study-import input").set_input_files(tmp_path / "copy.json")
    second.get_by_role("button", name="Import", exact=True).click()
    learner.page = second
    for day in course.days[28:]:
        learner.study(day)

    second.goto(full.address + "graduation/")
    expect(second.get_by_text("You have graduated: Python Mastery Graduate.")).to_be_visible()
    second.goto(full.address + "progress/")
    expect(second.get_by_text("56/56 days")).to_be_visible()
    expect(second.locator(".study-chart")).to_have_count(3)
    assert characters(second) < QUOTA / 10
    second.context.close()


def opened(browser: Browser, complaints: list[str]) -> Page:
    """A learner's new browser."""
    page = browser.new_context(viewport={"width": 390, "height": 800}).new_page()
    listen(page, complaints)
    return page
