"""A quiz of every kind of question, answered as a learner would."""

from playwright.sync_api import Browser, Page, expect

from tests.browser.sitting import KINDS, answer, asked, attempts, sit
from tests.sites import Site


def test_every_kind_is_answered_by_keyboard_alone(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    expect(page.get_by_text("0 of 7 answered")).to_be_visible()

    assert sorted(sit(page)) == sorted(KINDS)

    expect(page.locator(".study-result")).to_have_text("100%: passed.")
    (attempt,) = attempts(page)
    assert attempt["kind"] == "full"
    assert attempt["right"] == 7
    assert attempt["missed"] == []


def test_what_was_missed_is_retried_and_every_attempt_kept(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    expect(page.get_by_text("0 of 7 answered")).to_be_visible()
    sit(page, wrong=("which", "sort", "design"))
    expect(page.locator(".study-result")).to_have_text("57%: below the 80% that pass.")

    page.get_by_role("button", name="Retry the 3 I missed").click()
    assert sorted(sit(page)) == ["design", "sort", "which"]
    expect(page.locator(".study-result")).to_have_text("3 of 3 right this time.")

    assert [attempt["kind"] for attempt in attempts(page)] == ["full", "retry"]
    page.goto(small.address + "days/names/")
    expect(page.locator("study-score")).to_have_text("57%, below 80%")


def test_a_sitting_survives_a_reload(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    first = asked(page)
    answer(page, first)
    page.locator(".study-quiz-end button").click()
    second = asked(page)
    page.reload()

    expect(page.get_by_text("1 of 7 answered")).to_be_visible()
    assert asked(page) == second
    page.get_by_role("button", name="All on one page").click()
    expect(page.locator(f"#q-{first} .study-verdict")).to_have_text("Right.")
    expect(page.locator("study-question:visible")).to_have_count(7)


def test_all_on_one_page_counts_the_same(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    page.get_by_role("button", name="All on one page").click()
    for question in KINDS:
        answer(page, question)

    expect(page.locator(".study-result")).to_have_text("100%: passed.")
    page.get_by_role("button", name="Take it again").click()
    expect(page.get_by_text("0 of 7 answered")).to_be_visible()
    expect(page.locator("input:checked")).to_have_count(0)


def test_an_empty_answer_is_not_counted(page: Page, small: Site) -> None:
    page.goto(small.address + "days/loops/quiz/")
    page.get_by_role("button", name="Check").click()

    expect(page.locator(".study-verdict")).to_have_text("Choose or write an answer first.")
    assert attempts(page) == []


def test_a_retake_draws_what_was_not_asked_before(page: Page, own: Site) -> None:
    day = own.folder / "curriculum/days/names/day.yml"
    day.write_text(day.read_text().replace("questions: 7", "questions: 4"))
    own.build()
    page.goto(own.address + "days/names/quiz/")
    expect(page.get_by_text("0 of 4 answered")).to_be_visible()
    first = sit(page)
    page.get_by_role("button", name="Take it again").click()
    second = sit(page)

    assert len(set(first) | set(second)) == 7


def test_spelling_does_not_matter_in_a_blank(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/quiz/")
    page.get_by_role("button", name="All on one page").click()
    blank = page.locator("#q-blank")
    blank.get_by_label("The blank").fill("  + ")
    blank.get_by_label("The blank").press("Enter")

    expect(blank.locator(".study-verdict")).to_have_text("Right.")


def test_without_javascript_the_answers_are_folded(chrome: Browser, small: Site) -> None:
    with chrome.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(small.address + "days/names/quiz/")
        expect(page.locator("study-question")).to_have_count(7)
        expect(page.locator(".study-answer").first).not_to_have_attribute("open", "")
        page.locator("#q-which summary").click()
        expect(page.locator("#q-which .study-answer")).to_contain_text("A label on an object")
