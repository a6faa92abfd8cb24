"""Progress in charts: each says something, with data and without, and has its table."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.sites import BASE, BLANK, Site

MONTH = {
    f"log/{day}": {"date": f"2026-11-{day:02}", "topics": "Names", "hours": 3}
    for day in range(1, 22)
}
FACTS: dict[str, Any] = MONTH | {
    "attempt/names/a": {
        "date": "2026-11-20",
        "kind": "full",
        "asked": ["which", "prints", "blank", "sort", "wrong"],
        "missed": ["which", "prints"],
        "right": 3,
    },
}


@pytest.fixture
def progress(page: Page, small: Site) -> Page:
    page.clock.install(time="2026-11-22T12:00:00")
    page.goto(small.address + BLANK)
    held = {f"study:{BASE}:{key}": {"v": value, "t": 1} for key, value in FACTS.items()}
    page.evaluate(
        """held => { for (const [key, fact] of Object.entries(held))
            localStorage.setItem(key, JSON.stringify(fact)); }""",
        held,
    )
    page.goto(small.address + "progress/")
    return page


def test_without_data_every_chart_says_so(page: Page, small: Site) -> None:
    page.goto(small.address + "progress/")

    for text in (
        "Do one thing today, and a row begins.",
        "Nothing yet. Tick a box, and its day fills.",
        "No hours are logged yet.",
        "No quiz was taken yet.",
        "It shows here once you have taken a quiz.",
    ):
        expect(page.get_by_text(text).first).to_be_visible()


def test_charts_say_what_the_record_holds(progress: Page) -> None:
    expect(progress.get_by_text("21 days in a row")).to_be_visible()
    expect(progress.get_by_text("Latest: 18 h; highest: 21 h.").first).to_be_visible()
    expect(progress.get_by_text("Latest: 60%; highest: 60%.").first).to_be_visible()
    weak = progress.locator(".study-weak li")
    expect(weak).to_contain_text("2 of 5 missed.")
    expect(weak.get_by_role("link", name="Read the lesson")).to_have_attribute(
        "href", re.compile("/days/names/lesson/$")
    )


def test_every_chart_has_its_table(progress: Page) -> None:
    charts = progress.locator(".study-chart")
    expect(charts).to_have_count(3)
    for n in range(3):
        charts.nth(n).get_by_text("As a table").click()
    rows = [charts.nth(n).locator("tbody tr").all_inner_texts() for n in range(3)]

    assert len(rows[0]) == 21
    assert rows[1][-1].split("\t") == ["Week of 16 Nov 2026", "18 h"]
    assert rows[2] == ["Day 1: Names, __init__ & *stars*\t60%"]


def test_a_full_record_shows_at_once(page: Page, small: Site) -> None:
    """The bar itself stands in the benchmarks; here, that a busy record draws at all."""
    page.goto(small.address + BLANK)
    page.evaluate(
        """base => { for (let n = 0; n < 2200; n++) localStorage.setItem(
            `study:${base}:tick/names/box-${n}`, JSON.stringify({v: true, t: n * 4e6})); }""",
        BASE,
    )
    page.goto(small.address + "progress/")

    expect(page.locator(".study-chart")).to_have_count(3)
