"""Answering a quiz as a learner would, with the keyboard alone."""

import json

from playwright.sync_api import Page, expect

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
