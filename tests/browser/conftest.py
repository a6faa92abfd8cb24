"""Pages in a real browser, that fail their test when the page complains."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.browser.find import ARGUMENTS, chromium, firefox
from tests.browser.keeping import CATCH
from tests.sites import Site

Open = Callable[..., Page]
QUIET = """async () => {
    const count = () => performance.getEntriesByType('resource').length;
    for (let turn = 0, before = -1; turn < 200; turn += 1) {
        const asleep = document.querySelector(':not(:defined, study-search)');
        if (!asleep && count() === before) return;
        before = count();
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}"""
"""Playwright's `networkidle` is silence for half a second, which hundreds of pages add up."""


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def browser(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Browser]:
    """Every test that asks for it runs in Chromium, and in Firefox ESR where that is installed."""
    if request.param == "chromium":
        launched = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
    elif path := firefox():
        launched = playwright.firefox.launch(executable_path=path, channel="moz-firefox")
    else:
        pytest.skip("no Firefox ESR on this machine")
    yield launched
    launched.close()


@pytest.fixture(scope="session")
def chrome(playwright: Playwright) -> Iterator[Browser]:
    """Chromium alone, for what does not differ between browsers."""
    launched = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
    yield launched
    launched.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A new learner's browser, on a phone."""
    opened = browser.new_context(viewport={"width": 390, "height": 800})
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What pages complained of; anything left in it at the end fails the test."""
    heard: list[str] = []
    yield heard
    assert heard == []


@pytest.fixture
def tab(context: BrowserContext, complaints: list[str]) -> Callable[[], Page]:
    """Opens one more tab of the same learner."""

    def another() -> Page:
        page = context.new_page()
        listen(page, complaints)
        return page

    return another


@pytest.fixture
def page(tab: Callable[[], Page]) -> Page:
    return tab()


@pytest.fixture
def keeping(context: BrowserContext, page: Page, small: Site) -> Page:
    """The record's page, where downloads are caught."""
    context.add_init_script(CATCH)
    page.goto(small.address + "record/")
    expect(page.locator("study-usage")).to_contain_text("Your record")
    return page


def settle(page: Page) -> None:
    """Wait until our elements have come alive and have fetched what they want."""
    page.evaluate(QUIET)


def listen(page: Page, complaints: list[str]) -> None:
    """Collect errors of the console and of scripts."""
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type == "error" else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
