"""What becomes of a quiz when tabs, reloads, damage and other versions of it come in between."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sitting import KINDS, answer, asked, attempts
from tests.sites import Site


def test_two_tabs_finish_one_sitting_as_one_attempt(tab: Callable[[], Page], small: Site) -> None:
    one, other = tab(), tab()
    for page in (one, other):
        page.goto(small.address + "days/names/quiz/")
        expect(page.get_by_text("0 of 7 answered")).to_be_visible()
    one.bring_to_front()
    first = asked(one)
    answer(one, first)
    expect(other.get_by_text("1 of 7 answered")).to_be_visible()
    one.locator(".study-quiz-end button").click()
    for _ in range(6):
        answer(one, asked(one))
        one.locator(".study-quiz-end button").click()

    expect(other.locator(".study-result")).to_have_text("100%: passed.")
    assert len(attempts(one)) == 1
    one.reload()
    expect(one.locator(".study-result")).to_have_text("100%: passed.")


@pytest.mark.parametrize(
    "sitting", ["x", 5, {}, {"asked": []}, {"id": "a", "asked": ["gone"], "given": {}}, {"id": "a"}]
)
def test_a_damaged_sitting_begins_anew(sitting: object, page: Page, small: Site) -> None:
    store(page, small, "sitting/names", sitting)
    page.goto(small.address + "days/names/quiz/")

    expect(page.get_by_text("0 of 7 answered")).to_be_visible()


def test_an_answer_of_another_shape_is_asked_again(page: Page, small: Site) -> None:
    given = {name: {"right": 1, "response": {"text": 1}} for name in KINDS}
    given["which"] = {"right": 1, "response": ["0"]}
    store(page, small, "sitting/names", {"id": "a", "kind": "full", "asked": KINDS, "given": given})
    page.goto(small.address + "days/names/quiz/")

    expect(page.get_by_text("1 of 7 answered")).to_be_visible()


@pytest.mark.parametrize(
    "attempt",
    ["x", None, {"kind": "full"}, {"kind": "full", "asked": [], "missed": [], "right": "z"}],
)
def test_a_damaged_attempt_breaks_no_page(attempt: object, page: Page, small: Site) -> None:
    store(page, small, "attempt/names/zzz", attempt)
    for path in ("progress/", "graduation/", "days/names/", "days/names/quiz/"):
        page.goto(small.address + path)
        expect(page.locator("h1")).to_be_visible()
    page.goto(small.address + "days/names/")
    expect(page.get_by_label("Topics Covered")).not_to_have_value("")


def test_the_average_is_not_of_rounded_scores(page: Page, small: Site) -> None:
    asked_ids = [str(n) for n in range(15)]
    for quiz, right in (("names", 13), ("loops", 11)):
        attempt = {"kind": "full", "asked": asked_ids, "missed": [], "right": right, "date": "x"}
        store(page, small, f"attempt/{quiz}/a", attempt)
    page.goto(small.address + "graduation/")

    expect(page.locator("study-graduation")).to_contain_text("Met: 80% over 2 of 2 quizzes.")


def test_a_written_answer_survives_leaving(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    page.get_by_role("button", name="All on one page").click()
    page.locator("#q-design textarea").fill("By what they mean to a reader.")
    page.reload()

    expect(page.locator("#q-design textarea")).to_have_value("By what they mean to a reader.")
    page.locator("#q-design .study-check").click()
    rubric = page.locator("#q-design .study-rubric input").first
    rubric.press("Enter")
    expect(page.locator("#q-design .study-verdict")).to_contain_text("Compare your answer")


def test_a_space_inside_an_operator_is_wrong(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    blank = page.locator("#q-blank [data-accept]")
    blank.evaluate("input => { input.dataset.accept = '[\"x >= 3\"]'; }")
    page.get_by_role("button", name="All on one page").click()
    page.locator("#q-blank").get_by_label("The blank").fill("x > = 3")
    page.locator("#q-blank").get_by_label("The blank").press("Enter")

    expect(page.locator("#q-blank .study-verdict")).to_have_text("Not right.")


def store(page: Page, site: Site, key: str, value: object) -> None:
    """Put a fact into the record, as another version of the site might have."""
    page.goto(site.address + "404.html")
    fact = json.dumps({"v": value, "t": 1})
    page.evaluate(
        "([key, fact]) => localStorage.setItem('study:/course/:' + key, fact)", [key, fact]
    )
