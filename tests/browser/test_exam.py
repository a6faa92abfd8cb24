"""An exam: one sitting, a clock that nothing stops, and no answer before its end."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_record import stored
from tests.sites import BLANK, Site

EXAM = "days/review/quiz/"
RIGHT = {"last": "Yes", "twice": "*"}


@pytest.fixture
def exam(page: Page, small: Site) -> Page:
    """An exam that has just begun."""
    page.clock.install(time="2026-11-22T20:00:00")
    page.goto(small.address + EXAM)
    page.get_by_role("button", name="Begin the exam").click()
    expect(page.get_by_text(re.compile("(10:00|9:5.) left"))).to_be_visible()
    return page


def question(page: Page) -> str:
    """The name of the question that is up."""
    shown = page.locator("study-question:visible")
    expect(shown).to_have_count(1)
    return str(shown.get_attribute("name"))


def answer(page: Page, *, right: bool = True) -> None:
    """Answer the question that is up."""
    name = question(page)
    here = page.locator(f"#q-{name}")
    if name == "last":
        here.get_by_label("Yes" if right else "No").check()
    elif name == "twice":
        here.get_by_label("The blank").fill("*" if right else "+")
    else:
        for _ in range(3):  # sorted by what each line does, the last line moves down first
            here.get_by_role("button", name="Move down: print").click()
            if here.locator("li").last.get_attribute("data-line") == "2":
                break
        first = here.locator("li").first.get_attribute("data-line")
        if (first != "0") is right:
            here.get_by_role("button", name="Move down").first.click()


def through(page: Page, *, right: bool = True) -> None:
    """Answer every question."""
    for place in range(3):
        answer(page, right=right)
        if place < 2:
            page.get_by_role("button", name="Next").click()


def hand_in(page: Page) -> None:
    page.get_by_role("button", name="Hand in…").click()
    page.get_by_role("button", name="Hand in", exact=True).click()


SAT = {"date": "2026-11-01", "kind": "full", "asked": ["last"], "missed": [], "right": 1}


def keep(page: Page, key: str, value: object) -> None:
    page.evaluate(
        "([key, v]) => localStorage.setItem(`study:/course/:${key}`, JSON.stringify({v, t: 1}))",
        [key, value],
    )


def test_answers_come_after_the_end(exam: Page) -> None:
    expect(exam.locator(".study-answer:visible, .study-check:visible")).to_have_count(0)
    through(exam)
    expect(exam.locator(".study-answer:visible")).to_have_count(0)
    hand_in(exam)

    expect(exam.get_by_text("100%: passed. 3 of 3 right.")).to_be_visible()
    expect(exam.locator(".study-answer:visible")).to_have_count(3)
    exam.reload()
    expect(exam.get_by_text("100%: passed. 3 of 3 right.")).to_be_visible()


def test_a_reload_keeps_answers_flags_and_the_end(exam: Page) -> None:
    name = question(exam)
    exam.get_by_role("button", name="Flag").click()
    exam.get_by_role("button", name="Next").click()
    other = question(exam)
    answer(exam)
    exam.clock.fast_forward(120_000)
    exam.reload()

    assert question(exam) == other
    expect(exam.get_by_text(re.compile("(8:00|7:5.) left · 1 of 3 answered"))).to_be_visible()
    exam.get_by_text("All 3 questions").click()
    exam.get_by_role("button", name="Question 1: open, flagged").click()
    assert question(exam) == name
    expect(exam.get_by_role("button", name="Flagged", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )


def test_time_ends_it(exam: Page) -> None:
    answer(exam)
    exam.clock.fast_forward(601_000)

    expect(exam.get_by_text("33%: below the 75% that pass.")).to_be_visible()
    expect(exam.get_by_role("button", name="Next")).to_have_count(0)


def test_time_goes_on_while_nobody_looks(exam: Page, small: Site) -> None:
    answer(exam)
    exam.goto(small.address)
    exam.clock.fast_forward(3_600_000 * 30)
    exam.goto(small.address + EXAM)

    expect(exam.get_by_text("33%: below the 75% that pass.")).to_be_visible()
    attempt = next(key for key in exam.evaluate("Object.keys(localStorage)") if ":attempt/" in key)
    kept = exam.evaluate("key => JSON.parse(localStorage[key]).v", attempt)
    assert kept["date"] == "2026-11-22"  # when it ended, not when somebody looked


def test_handing_in_is_asked_about(exam: Page) -> None:
    exam.get_by_role("button", name="Hand in…").click()
    expect(exam.get_by_text("3 not answered. Hand in for good?")).to_be_visible()
    exam.get_by_role("button", name="Go on").click()

    expect(exam.get_by_text("Hand in for good?")).to_be_hidden()
    expect(exam.get_by_text("0 of 3 answered")).to_be_visible()


def test_it_can_be_sat_again_and_every_sitting_counts(exam: Page) -> None:
    hand_in(exam)
    expect(exam.get_by_text("0%: below the 75% that pass.")).to_be_visible()
    exam.get_by_label("Show only what I missed").check()
    expect(exam.locator("study-question:visible")).to_have_count(3)
    exam.get_by_role("button", name="Sit it again").click()
    exam.get_by_role("button", name="Begin the exam").click()
    through(exam)
    hand_in(exam)

    expect(exam.get_by_role("listitem").filter(has_text="2026: ")).to_have_text(
        ["22 Nov 2026: 100%", "22 Nov 2026: 0%"]
    )


def test_two_tabs_are_one_sitting(exam: Page, small: Site, tab: Callable[[], Page]) -> None:
    other = tab()
    other.clock.install(time="2026-11-22T20:00:00")
    other.goto(small.address + EXAM)
    assert question(other) == question(exam)
    answer(exam)
    expect(other.get_by_text("1 of 3 answered")).to_be_visible()
    hand_in(other)

    expect(exam.get_by_text("33%: below the 75% that pass.")).to_be_visible()


def test_one_exam_at_a_time(exam: Page, own: Site) -> None:
    day = own.folder / "curriculum/days/loops/day.yml"
    day.write_text(day.read_text().replace("questions: 1", "questions: 1, minutes: 5"))
    own.build()
    exam.goto(own.address + EXAM)
    exam.get_by_role("button", name="Begin the exam").click()
    exam.goto(own.address + "days/loops/quiz/")

    expect(exam.get_by_text("Another exam is open.")).to_be_visible()
    expect(exam.get_by_role("button", name="Begin the exam")).to_have_count(0)


def test_the_keyboard_goes_through(exam: Page) -> None:
    exam.keyboard.press("Tab")
    assert exam.evaluate("document.activeElement.closest('study-question') !== null")
    exam.get_by_role("button", name="Next").press("Enter")
    expect(exam.locator("study-question:visible h2")).to_be_focused()
    assert stored(exam, "sitting/review")


def test_writing_keeps_the_focus(exam: Page) -> None:
    while question(exam) != "twice":
        exam.get_by_role("button", name="Next").click()
    exam.get_by_label("The blank").click()
    exam.keyboard.type("a * b")
    expect(exam.get_by_label("The blank")).to_have_value("a * b")
    expect(exam.get_by_label("The blank")).to_be_focused()


def test_a_new_sitting_shows_no_answers_of_the_one_before_in_another_tab(
    exam: Page, small: Site, tab: Callable[[], Page]
) -> None:
    answer(exam)
    hand_in(exam)
    other = tab()
    other.clock.install(time="2026-11-22T20:00:00")
    other.goto(small.address + EXAM)
    expect(other.locator(".study-answer:visible")).to_have_count(3)
    exam.get_by_role("button", name="Sit it again").click()
    exam.get_by_role("button", name="Begin the exam").click()

    expect(other.get_by_text("0 of 3 answered")).to_be_visible()
    expect(other.locator(".study-answer:visible")).to_have_count(0)
    expect(other.locator("study-question:visible :disabled")).to_have_count(0)


def test_paper_has_no_answers_either(exam: Page) -> None:
    exam.emulate_media(media="print")
    exam.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(exam.locator(".study-answer:visible")).to_have_count(0)
    expect(exam.locator("study-question:visible")).to_have_count(1)


def test_the_time_is_announced_though_a_second_is_missed(exam: Page) -> None:
    status = exam.locator(".study-quiz-top [role=status]")
    exam.clock.pause_at("2026-11-22T20:04:30")
    expect(status).to_be_empty()
    exam.clock.fast_forward(60_000)
    expect(status).to_have_text("5 minutes left.")
    exam.clock.fast_forward(240_000)
    expect(status).to_have_text("1 minute left.")


@pytest.mark.parametrize(
    ("sitting", "attempt"),
    [
        ({"id": "x", "kind": "exam", "asked": [], "ends": 9e12}, None),
        ({"id": "x", "kind": "exam", "asked": ["last"], "ends": 9e12}, None),
        ({"id": "x", "kind": "exam", "asked": ["last"], "ends": []}, None),
        ({"id": "x", "kind": "exam", "asked": ["gone"], "ends": 1}, None),
        ({"id": "x", "kind": "exam", "asked": ["last"], "ends": 1}, {}),
        ({"id": "x", "kind": "exam", "asked": ["last"], "ends": 1}, {"asked": [], "missed": 7}),
    ],
)
def test_what_is_no_sitting_is_no_dead_end(
    page: Page, small: Site, sitting: object, attempt: object
) -> None:
    page.goto(small.address + BLANK)
    keep(page, "sitting/review", sitting)
    keep(page, "sitting/names", {"id": "z", "kind": "exam", "asked": ["which"], "ends": 9e12})
    keep(page, "attempt/review/x", attempt)
    keep(page, "attempt/review/y", SAT)
    page.goto(small.address + EXAM)

    page.get_by_role("button", name="Begin the exam").click()
    expect(page.get_by_text("0 of 3 answered")).to_be_visible()
