"""The whole log: searched, and saved so that a spreadsheet reads it rightly."""

import csv
import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_certificate import only_chromium
from tests.sites import BASE, BLANK, Site

ENTRIES = {
    "a": {"date": "2026-11-20", "topics": "Names", "hours": 2.5, "notes": "=HYPERLINK(1)"},
    "b": {"date": "2026-11-21", "topics": "Loops, and more", "score": 80, "notes": "two\nlines"},
}


@pytest.fixture
def log(page: Page, small: Site) -> Page:
    page.goto(small.address + BLANK)
    for name, entry in ENTRIES.items():
        fact = json.dumps({"v": entry, "t": 1})
        page.evaluate(
            "([key, fact]) => localStorage.setItem(key, fact)", [f"study:{BASE}:log/{name}", fact]
        )
    page.goto(small.address + "log/")
    return page


def test_the_log_is_searched(log: Page) -> None:
    log.get_by_label("Search your entries").fill("loops two")
    expect(log.get_by_text("1 of 2 entries.")).to_be_visible()
    expect(log.get_by_text("Names", exact=True)).to_be_hidden()

    log.get_by_label("Search your entries").fill("")
    expect(log.get_by_text("Names", exact=True)).to_be_visible()


def test_a_spreadsheet_reads_the_log(log: Page) -> None:
    only_chromium(log, "downloads")
    with log.expect_download() as begun:
        log.get_by_role("button", name=re.compile("CSV")).click()
    with begun.value.path().open(encoding="utf-8-sig", newline="") as file:
        head, first, second = csv.reader(file)

    assert head == [
        "Date",
        "Topics Covered",
        "Time Spent (hours)",
        "Practice Problems",
        "Quiz Score (%)",
        "Notes",
    ]
    assert first == ["2026-11-20", "Names", "2.5", "", "", "'=HYPERLINK(1)"]
    assert second == ["2026-11-21", "Loops, and more", "", "", "80", "two\nlines"]


def test_print_shows_entries_alone(log: Page) -> None:
    only_chromium(log, "shows pages as printed")
    log.emulate_media(media="print")

    expect(log.get_by_text("Names", exact=True)).to_be_visible()
    expect(log.get_by_role("button", name="Save entry")).to_be_hidden()


def test_a_days_form_knows_what_was_practised(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    page.get_by_label("Tie a name").check()
    page.reload()

    expect(page.get_by_label("Practice Problems")).to_have_value("1")
