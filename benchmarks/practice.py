"""From a click to the first output of a learner's code, in the browsers of this machine."""

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from tests.browser.find import ARGUMENTS, chromium, firefox
from tests.sites import serve

PAGE = "days/variables/exercises/types/"
ROUNDS = 3
WAIT = 120_000
"""Milliseconds; a start may take long on a busy machine."""


def measure(folder: Path, row: Callable[[str, float], None]) -> None:
    """Time the site in *folder*`/site`; *row* hears what was measured, and its seconds."""
    address, server = serve(folder)
    with sync_playwright() as running:
        for name, browser in _browsers(running):
            for what, seconds in _medians(browser, address).items():
                row(f"{name}: {what}", seconds)
            browser.close()
    server.shutdown()
    server.server_close()


def _browsers(running: Playwright) -> Iterator[tuple[str, Browser]]:
    if path := chromium():
        yield "Chromium", running.chromium.launch(executable_path=path, args=ARGUMENTS)
    if path := firefox():
        yield "Firefox", running.firefox.launch(executable_path=path, channel="moz-firefox")


def _medians(browser: Browser, address: str) -> dict[str, float]:
    """Seconds, over new profiles."""
    rounds = [_visit(browser, address) for _ in range(ROUNDS)]
    return {what: statistics.median(one[what] for one in rounds) for what in rounds[0]}


def _visit(browser: Browser, address: str) -> dict[str, float]:
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + PAGE)
    page.locator(".study-code").fill("print('here')")
    timed = {"click to output, never here before": _run(page)}
    timed["click to output, once running"] = _run(page)
    page.locator(".cm-content").fill("while True: pass")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator(".study-said")).to_have_text("Running…")
    page.get_by_role("button", name="Stop").click()
    page.locator(".cm-content").fill("print('here')")
    timed["click to output, just after a stop"] = _run(page)
    page.reload()
    timed["click to output, on a later page"] = _run(page)
    context.close()
    return timed


def _run(page: Page) -> float:
    begun = time.perf_counter()
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator(".study-said")).to_have_text("It ran.", timeout=WAIT)
    return time.perf_counter() - begun
