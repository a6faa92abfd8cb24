"""A quiz of every kind of question, answered as a learner would."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.sites import Site

KINDS = ["which", "several", "prints", "blank", "sort", "wrong", "design"]
RIGHT = {"which": ["0"], "several": ["0", "1"], "prints": ["0"], "wrong": ["3"]}


def to(page: Page, selector: str, key: str = "") -> None:
    """Press *key*, or Tab in the right direction, until what has the focus matches."""
    for _ in range(80):
        if page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
            return
        page.keyboard.press(key or ("Shift+Tab" if page.evaluate(BEHIND, selector) else "Tab"))
    raise AssertionError(f"the keyboard does not reach {selector}")


BEHIND = """(selector) => document.activeElement.compareDocumentPosition(
    document.querySelector(selector)) === Node.DOCUMENT_POSITION_PRECEDING"""


def asked(page: Page) -> str:
    """The question that is up."""
    shown = page.locator("study-question:visible")
    expect(shown).to_have_count(1)
    return str(shown.get_attribute("name"))


def answer(page: Page, question: str, *, right: bool = True) -> None:
    """Answer *question* with the keyboard alone, and check it."""
    here = f"#q-{question}"
    if question == "blank":
        to(page, f"{here} input")
        page.keyboard.type("+" if right else "-")
    elif question == "sort":
        sort(page, here, ["0", "1", "2"] if right else ["2", "0", "1"])
    elif question == "design":
        to(page, f"{here} textarea")
        page.keyboard.type("By their meaning.")
    elif question == "several":
        for value in RIGHT[question] if right else ["2"]:
            to(page, f"{here} input[value='{value}']")
            page.keyboard.press("Space")
    else:
        choose(page, here, RIGHT[question][0] if right else "1")
    to(page, f"{here} .study-check")
    page.keyboard.press("Enter")
    if question == "design":
        for box in range(2):
            to(page, f"{here} .study-rubric li:nth-child({box + 1}) input")
            if right:
                page.keyboard.press("Space")
        to(page, f"{here} .study-check")
        page.keyboard.press("Enter")


def choose(page: Page, here: str, value: str) -> None:
    """Arrow keys move through radio buttons, and choose."""
    to(page, f"{here} input[type=radio]")
    page.keyboard.press("Space")
    to(page, f"{here} input[value='{value}']", "ArrowDown")


def sort(page: Page, here: str, wanted: list[str]) -> None:
    """Bring the lines into the *wanted* order with their buttons, from the top down."""
    for place, line in enumerate(wanted):
        for _ in wanted:
            lines = page.locator(f"{here} [data-line]")
            if lines.nth(place).get_attribute("data-line") == line:
                break
            to(page, f"{here} [data-line='{line}'] .study-move:first-of-type")
            page.keyboard.press("Enter")
    lines = page.locator(f"{here} [data-line]")
    assert [item.get_attribute("data-line") for item in lines.all()] == wanted


def sit(page: Page, wrong: tuple[str, ...] = ()) -> list[str]:
    """Go through a sitting, answering those in *wrong* wrongly; the questions in their order."""
    order = []
    of = page.locator("study-question:not([hidden]) h2")
    count = int((of.first.text_content() or "").split()[-1])
    for number in range(count):
        question = asked(page)
        order.append(question)
        answer(page, question, right=question not in wrong)
        verdict = page.locator(f"#q-{question} .study-verdict")
        expect(verdict).to_have_text("Right." if question not in wrong else "Not right.")
        expect(page.locator(f"#q-{question} .study-answer")).to_be_visible()
        name = "Next question" if number + 1 < count else "See the result"
        to(page, ".study-quiz-end button")
        expect(page.locator(".study-quiz-end button")).to_have_text(name)
        page.keyboard.press("Enter")
    return order


def attempts(page: Page) -> list[dict[str, object]]:
    """The attempts in the record, oldest first."""
    raw = page.evaluate(
        "Object.keys(localStorage).filter(k => k.includes(':attempt/')).sort()"
        ".map(k => localStorage.getItem(k))"
    )
    return [json.loads(fact)["v"] for fact in raw]


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

    expect(page.locator(".study-rules study-score").first).to_have_text("80% over 2 of 2 quizzes")


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


def test_an_empty_answer_is_not_counted(page: Page, small: Site) -> None:
    page.goto(small.address + "days/review/quiz/")
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
