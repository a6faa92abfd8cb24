"""A term that an earlier day taught says what it means, in place."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.sites import Site


@pytest.fixture
def term(page: Page, small: Site) -> Locator:
    """The only term of a lesson, once its element is alive."""
    page.goto(small.address + "days/loops/lesson/")
    found = page.locator("study-term > a")
    expect(found).to_have_attribute("aria-expanded", "false")
    return found


@pytest.fixture
def note(page: Page) -> Locator:
    return page.locator("study-term > [popover]")


def test_a_click_opens_the_note_by_the_word_and_another_closes_it(
    page: Page, term: Locator, note: Locator
) -> None:
    expect(note).to_be_hidden()
    term.click()
    expect(note).to_have_text("A label on an object; = ties it. Day 1: Names, __init__ & *stars*")
    expect(term).to_have_attribute("aria-expanded", "true")
    word, box = term.bounding_box(), note.bounding_box()
    assert word
    assert box
    assert 0 < box["y"] - (word["y"] + word["height"]) < 20
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390

    term.click()
    expect(note).to_be_hidden()
    expect(term).to_have_attribute("aria-expanded", "false")
    expect(page).to_have_url(re.compile(r"/days/loops/lesson/$"))


def test_by_keyboard_enter_opens_and_esc_closes_and_focus_is_where_it_was(
    page: Page, term: Locator, note: Locator
) -> None:
    term.press("Enter")
    expect(note).to_be_visible()
    page.keyboard.press("Tab")
    expect(note.get_by_role("link")).to_be_focused()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(term).to_be_focused()

    page.keyboard.press("Enter")
    expect(note).to_be_visible()
    page.keyboard.press("Enter")
    expect(note).to_be_hidden()


def test_a_click_elsewhere_closes_it(page: Page, term: Locator, note: Locator) -> None:
    term.click()
    page.get_by_role("heading", level=1).click()
    expect(note).to_be_hidden()


def test_its_link_leads_to_the_section_that_taught_it(
    page: Page, term: Locator, note: Locator
) -> None:
    term.click()
    note.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/days/names/lesson/#labels$"))
    expect(page.get_by_role("heading", name="Labels")).to_be_visible()


def test_it_is_alive_after_an_instant_navigation(page: Page, small: Site) -> None:
    page.goto(small.address + "days/loops/")
    page.get_by_role("link", name="Read the lesson").click()
    term = page.locator("study-term > a")
    expect(term).to_have_attribute("aria-expanded", "false")
    term.click()

    expect(page.locator("study-term > [popover]")).to_be_visible()


@pytest.mark.parametrize("height", [400, 800])
def test_near_the_lower_edge_it_opens_above(
    page: Page, term: Locator, note: Locator, height: int
) -> None:
    page.set_viewport_size({"width": 390, "height": height})
    term.evaluate("word => word.scrollIntoView({block: 'end'})")
    term.press("Enter")
    box = note.bounding_box()

    assert box
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= height


@pytest.fixture
def quiet(chrome: Browser) -> Iterator[Page]:
    """A browser without JavaScript."""
    context = chrome.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_javascript_it_is_a_link_to_the_glossary(quiet: Page, small: Site) -> None:
    quiet.goto(small.address + "days/loops/lesson/")
    expect(quiet.get_by_text("A label on an object")).to_be_hidden()
    quiet.get_by_role("link", name="name", exact=True).click()

    expect(quiet).to_have_url(re.compile(r"/glossary/#name$"))
    expect(quiet.get_by_text("A label on an object")).to_be_visible()
