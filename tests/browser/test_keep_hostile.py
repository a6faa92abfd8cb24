"""A copy that anybody may have written, and entries that are damaged."""

import json

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import listen, settle
from tests.browser.keeping import choose, made, told
from tests.sites import BLANK, Site

SCRIPT = "<img src=x onerror='window.ran = true'><script>window.ran = true</script>"


def test_script_in_a_copy_does_not_run(keeping: Page, small: Site) -> None:
    text = made(
        {
            f"tick/names/{SCRIPT}": (True, 1),
            f"log/{SCRIPT}": ({"date": "2026-11-01", "topics": SCRIPT, "notes": SCRIPT}, 1),
            "log/b": ({"date": SCRIPT, "topics": "b", "day": "names"}, 1),
            "draft/log/names": ({"topics": SCRIPT, "notes": SCRIPT}, 1),
            f"{SCRIPT}/x": (SCRIPT, 1),
            "tick/names/tie": (SCRIPT, 1),
            "setting/seen-damaged": (SCRIPT, 1),
        },
        course=SCRIPT,
        site=SCRIPT,
        damaged={f"log/{SCRIPT}": SCRIPT},
    )
    choose(keeping, text, name="<img src=x onerror='window.ran = true'>.json")
    expect(told(keeping)).to_contain_text("<script>window.ran = true</script>")
    keeping.get_by_role("button", name="Import", exact=True).click()
    expect(keeping.locator("study-damaged")).to_contain_text("<script>")
    for path in ("record/", "days/names/", "log/", "progress/", ""):
        keeping.goto(small.address + path)
        settle(keeping)
        assert keeping.evaluate("window.ran") is None, path


ODD: list[object] = [
    {},
    {"a": {"b": [{"c": None}]}},
    {"date": {}, "topics": [], "hours": "many", "day": 7, "kind": "full", "asked": "all"},
    {"date": "2026-99-99", "kind": "full", "asked": ["a"], "missed": {}, "right": "1"},
    {"id": "x", "kind": 7, "asked": [None, {}, 7], "given": 7, "missed": [7], "right": -1},
    {"id": "x", "kind": "full", "asked": ["which", "prints"], "given": {"which": 5, "prints": {}}},
    [],
    [[{}]],
    "2026-11-02",
    "x" * 5000,
    True,
    0,
    1e308,
]


PATHS = ("", "plan/", "days/names/", "days/names/quiz/", "log/", "progress/", "graduation/")


def test_no_page_breaks_whatever_a_copy_holds(
    chrome: Browser, complaints: list[str], small: Site
) -> None:
    about = ["tick/names/tie", "day/names", "attempt/names/a", "log/a", "sitting/names"]
    inner = ["draft/names/design", "draft/log/", "draft/log/names", "setting/quiz-on-one-page"]
    later = ["plan/plan", "timer/names", "code/names/swap", "project/shop", "flag/names/which"]
    page = chrome.new_page()
    listen(page, complaints)
    for odd in ODD:
        page.goto(small.address + BLANK)
        page.evaluate("localStorage.clear()")
        page.goto(small.address + "record/")
        choose(page, made(dict.fromkeys(about + inner + later, (odd, 1))))
        page.get_by_role("button", name="Import", exact=True).click()
        expect(page.get_by_role("button", name="Undo the import")).to_be_visible()
        for path in PATHS:
            page.goto(small.address + path)
            settle(page)
            assert complaints == [], (odd, path)
    page.close()


def test_what_is_damaged_is_listed_and_saved(keeping: Page) -> None:
    expect(keeping.locator("study-damaged")).to_have_text(
        "Nothing: every entry of your record can be read."
    )
    keeping.evaluate("localStorage.setItem('study:/course/:log/a', '{broken <b>')")
    keeping.reload()

    expect(keeping.locator("study-usage")).to_contain_text("Your record is empty")
    expect(keeping.locator("study-usage")).to_contain_text("One entry can't be read")
    expect(keeping.locator("study-damaged li")).to_have_text("log/a{broken <b>")
    keeping.get_by_role("button", name="Save them as a file").click()
    file = json.loads(keeping.evaluate("window.text"))
    assert (file["facts"], file["damaged"]) == ({}, {"log/a": "{broken <b>"})


def test_damage_moves_to_another_browser_and_is_kept_aside(keeping: Page) -> None:
    choose(keeping, made({"tick/names/tie": (True, 1)}, damaged={"log/a": "{broken"}))
    expect(told(keeping)).to_contain_text("and kept aside: one entry.")
    keeping.get_by_role("button", name="Import", exact=True).click()

    expect(keeping.locator("study-damaged li")).to_contain_text("{broken")
    expect(keeping.locator("study-notice")).to_contain_text("can't be read")
