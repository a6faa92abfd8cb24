"""The plan besides its form: home, days, calendars; without JavaScript, sense or network."""

import json
import re
from datetime import timedelta
from typing import Any

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.planning import DAYS, MONDAY, at, behind, dates, done, plan, put
from tests.browser.test_whole import faults
from tests.sites import Site


def test_home_and_days_go_by_the_plan(page: Page, full: Site) -> None:
    at(page, "2026-12-02T12:00:00")
    page.goto(full.address)
    page.get_by_role("link", name="Give each day a date").click()
    expect(page.get_by_role("heading", name="Plan", exact=True)).to_be_visible()
    expect(page.locator("study-plan:defined")).to_be_attached()

    put(page, full, {"plan/plan": plan()} | done(9))
    page.goto(full.address)
    today = page.locator("study-today")
    expect(today).to_contain_text("9 of 56 days completed. You are on plan.")
    expect(today).to_contain_text("Today:")
    expect(today.locator(".study-topic")).to_have_text("Day 10: Comprehensions & Generators")
    week = today.locator(".study-this-week li")
    expect(week).to_have_count(7)
    expect(week.first).to_contain_text("Mon · Day 8")
    expect(week.first).to_contain_text("(completed)")
    page.goto(full.address + f"days/{DAYS[9]}/")
    expect(page.locator("study-date")).to_have_text(" · Planned for Wed 2 Dec")

    at(page, "2026-12-04T12:00:00")
    page.goto(full.address)
    expect(today).to_contain_text("You are 2 days behind your plan.")
    expect(today).to_contain_text("Planned for Wed 2 Dec; today's is Day 12:")
    expect(today.get_by_role("link", name="Catch up")).to_be_visible()

    at(page, "2026-11-30T12:00:00")
    page.reload()
    expect(today).to_contain_text("You are 1 day ahead of your plan.")
    expect(today).to_contain_text("Next, on Wed 2 Dec:")


def test_a_page_that_was_left_open_overnight_knows_the_day(page: Page, full: Site) -> None:
    at(page, "2026-12-02T23:59:00")
    put(page, full, {"plan/plan": plan()} | done(10))
    page.goto(full.address + "plan/")
    expect(page.locator(".study-standing")).to_contain_text("Day 10 (done)")

    at(page, "2026-12-03T07:00:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator(".study-standing")).to_contain_text("Day 11")
    assert dates(page, 11) == ["Thu 3 Dec today"]


@pytest.mark.parametrize(
    ("zone", "today"),
    [
        ("Pacific/Kiritimati", "Day 13"),
        ("Europe/Berlin", "Day 12"),
        ("America/Los_Angeles", "Day 12"),
        ("Pacific/Pago_Pago", "Day 12"),
    ],
)
def test_today_is_the_learners_own(chrome: Browser, full: Site, zone: str, today: str) -> None:
    context = chrome.new_context(timezone_id=zone)
    page = context.new_page()
    at(page, "2026-12-04T11:30:00Z")
    put(page, full, {"plan/plan": plan()} | done(12))
    page.goto(full.address + "plan/")

    expect(page.locator(".study-standing dd").first).to_contain_text(today)
    context.close()


def read(data: bytes) -> dict[str, Any]:
    """The events of a calendar file, by identity."""
    events: list[Any] = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert not [event.errors for event in events if event.errors]
    return {str(event["uid"]): event for event in events}


def exported(page: Page) -> dict[str, Any]:
    """The calendar file that the page makes, as a calendar reads it."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Download my plan (.ics)").click()
    assert download.value.suggested_filename == "python-mastery.ics"
    return read(download.value.path().read_bytes())


def test_the_calendar_file_updates_itself_and_the_default_plan(chrome: Browser, full: Site) -> None:
    page = chrome.new_page(timezone_id="Europe/Berlin")
    behind(page, full)
    own = exported(page)
    default = read((full.files / "assets/python-mastery.ics").read_bytes())
    assert list(own) == list(default)
    for uid, event in own.items():
        assert event["summary"] == default[uid]["summary"]
        assert event["description"] == default[uid]["description"]
        assert event["sequence"] > default[uid]["sequence"]
    assert [event.start for event in own.values()][:2] == [MONDAY, MONDAY + timedelta(days=1)]
    assert own["variables@python-mastery"]["url"] == full.address + "days/variables/"

    page.get_by_role("radio", name="Skip.").check()
    page.get_by_role("button", name="Skip these days").click()
    at(page, "2026-12-04T12:05:00")
    page.get_by_text("Start, weekdays and holidays").click()
    page.get_by_label("Time of day").fill("18:30")
    page.get_by_role("button", name="Change the plan").click()
    again = exported(page)
    assert list(again) == list(own)
    for uid, event in again.items():
        assert event["sequence"] > own[uid]["sequence"]
        assert event["last-modified"].dt > own[uid]["last-modified"].dt
    cancelled = [uid for uid, event in again.items() if event["status"] == "CANCELLED"]
    assert cancelled == [f"{day}@python-mastery" for day in DAYS[7:11]]
    review = again[f"{DAYS[11]}@python-mastery"]
    assert review.start.isoformat() == "2026-12-04T18:30:00"  # local time, in whatever zone
    assert review.duration == timedelta(minutes=130)
    page.close()


def test_without_javascript_there_is_the_schedule(chrome: Browser, full: Site) -> None:
    page = chrome.new_page(java_script_enabled=False)
    page.goto(full.address + "plan/")

    expect(page.get_by_text("A plan of your own needs JavaScript")).to_be_visible()
    expect(page.locator(".study-live").first).to_be_hidden()
    expect(page.locator("tr[data-day]")).to_have_count(56)
    assert dates(page, 1, 6, 7) == ["Monday", "Saturday", "Sunday"]
    page.close()


def test_a_plan_that_makes_no_sense_is_kept_and_told_apart_from_none(
    page: Page, full: Site
) -> None:
    at(page, "2026-11-22T12:00:00")
    wrong = plan(away=[{"from": "2026-12-02", "to": "<img src=x onerror=alert(1)>"}])
    put(page, full, {"plan/plan": wrong})
    page.goto(full.address)
    expect(page.locator("study-today")).to_contain_text("Day 1")
    page.goto(full.address + "plan/")
    expect(page.locator("study-plan [role=status]")).to_contain_text("makes no sense")

    page.get_by_role("button", name="Make the plan").click()
    expect(page.locator(".study-standing")).to_contain_text("Your plan begins on Mon 23 Nov.")
    kept = page.evaluate(
        "Object.entries(localStorage).filter(([key]) => key.includes(':aside/')).map(e => e[1])"
    )
    assert [json.loads(fact)["v"] for fact in kept] == [wrong]


def test_text_of_the_record_is_text(page: Page, full: Site) -> None:
    at(page, "2026-11-22T12:00:00")
    evil = "<img src=x onerror=alert(1)>"
    fact = plan() | {"past": [{"what": evil, "on": "2026-11-22", "plan": None}]}
    put(page, full, {"plan/plan": fact})
    page.goto(full.address + "plan/")

    expect(page.locator(".study-past button")).to_have_text(f"Undo: {evil}, Sun 22 Nov")
    page.locator(".study-past button").click()
    expect(page.locator(".study-standing")).to_be_empty()
    expect(page.get_by_role("button", name="Make the plan")).to_be_visible()


def test_without_the_list_of_days_the_page_says_so(
    page: Page, complaints: list[str], full: Site
) -> None:
    page.route("**/course.json", lambda route: route.abort())
    page.goto(full.address + "plan/")

    expect(page.locator("study-plan [role=status]")).to_contain_text("could not be fetched")
    complaints[:] = [said for said in complaints if not re.search("course.json|ERR_", said)]


def test_axe_finds_nothing_in_any_state(chrome: Browser, full: Site) -> None:
    context = chrome.new_context(reduced_motion="reduce")
    page = context.new_page()
    found = {}

    def look(state: str) -> None:
        found[state] = faults(page)

    behind(page, full)
    page.locator(".study-preview summary").click()
    look("shift")
    page.get_by_role("radio", name="Squeeze.").check()
    look("squeeze")
    page.get_by_role("radio", name="Skip.").check()
    page.locator(".study-preview summary").click()
    page.get_by_text("Start, weekdays and holidays").click()
    page.get_by_role("button", name="Add a holiday").click()
    look("skip, and the form")
    page.get_by_role("button", name="Skip these days").click()
    look("skipped")
    page.goto(full.address)
    expect(page.locator(".study-this-week")).to_be_visible()
    look("home")
    page.goto(full.address + f"days/{DAYS[14]}/")
    page.get_by_role("button", name="Time this day").click()
    expect(page.get_by_role("timer")).to_be_visible()
    look("timed")
    context.close()

    assert {state: said for state, said in found.items() if said} == {}
