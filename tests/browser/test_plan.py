"""The plan: made, fallen behind, caught up, undone."""

import json
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.planning import DAYS, at, behind, dates, done, plan, put
from tests.browser.sitting import to
from tests.sites import BASE, Site


def stored(page: Page) -> dict[str, object]:
    """The plan in the record, with its changes."""
    fact = page.evaluate(f"localStorage.getItem('study:{BASE}:plan/plan')")
    return dict(json.loads(fact)["v"])


def test_a_plan_is_made_by_keyboard_and_stays(tab: Callable[[], Page], full: Site) -> None:
    page, other = tab(), tab()
    for each in (page, other):
        at(each, "2026-11-22T12:00:00")
        each.goto(full.address + "plan/")
    expect(page.get_by_label("Begin, or go on, on")).to_have_value("2026-11-23")
    assert dates(page, 1, 7, 8) == ["Monday", "Sunday", "Monday"]

    page.bring_to_front()
    to(page, "[name=weekday][value='7']")
    page.keyboard.press("Space")
    to(page, "form [type=submit]")
    page.keyboard.press("Enter")

    expect(page.locator(".study-standing")).to_contain_text("Your plan begins on Mon 23 Nov.")
    expect(page.locator(".study-past button")).to_be_focused()
    assert dates(page, 1, 7, 8) == ["Mon 23 Nov", "Sun 29 Nov", "Mon 30 Nov"]
    expect(other.locator(".study-standing")).to_contain_text("Your plan begins on Mon 23 Nov.")
    page.reload()
    expect(page.locator(".study-standing")).to_contain_text("19 Jan 2027")
    expect(page.get_by_label("Sunday")).not_to_be_checked()


def test_weekdays_and_holidays_move_days(page: Page, full: Site) -> None:
    at(page, "2026-11-22T12:00:00")
    page.goto(full.address + "plan/")
    for weekday in ("Saturday", "Sunday"):
        page.get_by_label(weekday).uncheck()
    page.get_by_role("button", name="Add a holiday").click()
    expect(page.get_by_label("First day")).to_be_focused()
    page.get_by_label("First day").fill("2026-11-25")
    page.get_by_label("Last day").fill("2026-11-24")
    page.get_by_role("button", name="Make the plan").click()
    expect(page.get_by_label("Last day")).to_be_focused()  # the browser says why
    page.get_by_label("Last day").fill("2026-11-26")
    page.get_by_role("button", name="Make the plan").click()

    expect(page.locator(".study-standing")).to_contain_text("Your plan begins")
    assert dates(page, 2, 3, 6, 7, 8) == [
        "Tue 24 Nov",
        "Fri 27 Nov",
        "Wed 2 Dec",
        "Sat 5 Dec",
        "Thu 3 Dec",
    ]
    page.get_by_text("Start, weekdays and holidays").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    page.get_by_role("button", name="Change the plan").click()
    expect(page.locator(f"tr[data-day='{DAYS[2]}'] .study-when")).to_have_text("Wed 25 Nov")


def test_a_hundred_holidays_are_enough(page: Page, full: Site) -> None:
    page.goto(full.address + "plan/")
    add = page.get_by_role("button", name="Add a holiday")
    expect(page.get_by_role("button", name="Make the plan")).to_be_visible()
    add.evaluate("button => { for (let n = 0; n < 100; n += 1) button.click(); }")

    expect(add).to_be_disabled()
    page.get_by_role("button", name="Remove", exact=True).last.click()
    expect(add).to_be_focused()


def test_a_plan_without_any_weekday_is_refused(page: Page, full: Site) -> None:
    page.goto(full.address + "plan/")
    expect(page.get_by_role("button", name="Make the plan")).to_be_visible()
    for box in page.locator("[name=weekday]").all():
        box.uncheck()
    page.get_by_role("button", name="Make the plan").click()

    assert page.locator("form:invalid").count() == 1
    expect(page.locator(".study-past")).to_be_empty()


def test_shift_is_shown_before_and_undone_after_a_reload(page: Page, full: Site) -> None:
    behind(page, full)
    expect(page.get_by_text("Late: Day 8, Day 9, Day 10, Day 11.")).to_be_visible()
    expect(page.get_by_role("radio", name="Shift.")).to_be_checked()
    expect(page.get_by_text("ends on 21 Jan 2027, 4 days later than now")).to_be_visible()
    page.get_by_text("What changes (49 days)").click()
    row = page.locator(".study-preview tbody tr").first
    expect(row.locator("td")).to_have_text(
        ["Day 8: File I/O & Context Managers", "Mon 30 Nov", "Fri 4 Dec"]
    )
    assert stored(page)["past"] == []

    page.get_by_role("button", name="Shift the plan").press("Enter")
    expect(page.locator(".study-standing")).to_contain_text("You are on plan.")
    expect(page.get_by_role("heading", name="Catching up")).to_have_count(0)
    expect(page.locator("study-plan [role=status]")).to_have_text("Done. You can undo it.")
    assert dates(page, 6, 7, 8, 9) == ["Sat 28 Nov", "Sun 29 Nov", "Fri 4 Dec today", "Sat 5 Dec"]

    page.reload()
    page.get_by_role("button", name="Undo: Shift, Fri 4 Dec").click()
    expect(page.locator(".study-standing")).to_contain_text("You are 4 days behind your plan.")
    assert dates(page, 8) == ["Mon 30 Nov late"]


def test_squeeze_keeps_the_end(page: Page, full: Site) -> None:
    behind(page, full)
    page.get_by_role("radio", name="Squeeze.").focus()
    page.keyboard.press("Space")
    offer = page.locator(".study-offer", has_text="Squeeze.")
    expect(offer).to_contain_text("Two days of work on Fri 4 Dec, Thu 10 Dec.")
    expect(offer).to_contain_text("Work instead of rest on Wed 9 Dec, Mon 14 Dec.")
    expect(offer).to_contain_text("The plan ends on 17 Jan 2027, as now.")
    page.get_by_role("button", name="Squeeze the plan").click()

    expect(page.locator(".study-standing")).to_contain_text("17 Jan 2027")
    expect(page.locator(".study-standing")).to_contain_text("Day 8 and Day 9")
    assert dates(page, 8, 9, 10) == ["Fri 4 Dec today", "Fri 4 Dec today", "Sat 5 Dec"]


def test_skip_leaves_days_in_the_course_and_says_how_many_are_left(page: Page, full: Site) -> None:
    behind(page, full)
    to(page, "[name=offer]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Skip.")).to_be_focused()
    expect(page.locator(".study-offers")).to_contain_text("after this you may skip 2 more")
    to(page, f".study-skips [value='{DAYS[8]}']")
    page.keyboard.press("Space")
    expect(page.locator(f".study-skips [value='{DAYS[8]}']")).to_be_focused()
    expect(page.locator(".study-offers")).to_contain_text("after this you may skip 3 more")
    page.get_by_role("button", name="Skip these days").press("Enter")

    expect(page.locator(".study-standing")).to_contain_text("You are on plan.")
    assert dates(page, 8, 9, 12) == ["Skipped Plan it again", "Fri 4 Dec today", "Sat 5 Dec"]
    page.get_by_role("button", name="Plan it again: day 8").click()
    expect(page.locator(f"tr[data-day='{DAYS[7]}'] .study-when")).to_have_text("Fri 4 Dec today")

    page.get_by_role("button", name="Undo").click()
    page.goto(full.address + f"days/{DAYS[7]}/")
    expect(page.locator("study-date")).to_have_text(" · Skipped in your plan")
    page.get_by_role("button", name="Complete this day").click()
    expect(page.locator("study-date")).to_be_empty()
    page.goto(full.address + "plan/")
    expect(page.locator(f"tr[data-day='{DAYS[7]}'] .study-when")).to_have_text("Fri 4 Dec")


def test_what_graduation_asks_for_is_not_skipped(page: Page, full: Site) -> None:
    at(page, "2026-11-30T12:00:00")
    put(page, full, {"plan/plan": plan()} | done(5))
    page.goto(full.address + "plan/")

    expect(page.get_by_text("Late: Day 6.")).to_be_visible()
    expect(page.get_by_role("radio", name="Skip.")).to_be_disabled()
    expect(page.get_by_text("asked for by graduation")).to_be_visible()


def test_a_removed_plan_comes_back(page: Page, full: Site) -> None:
    behind(page, full)
    page.get_by_text("Start, weekdays and holidays").click()
    page.get_by_role("button", name="Remove the plan").click()
    expect(page.locator(".study-standing")).to_be_empty()
    assert dates(page, 1) == ["Monday"]
    page.reload()
    page.get_by_role("button", name="Undo: Remove").click()
    expect(page.locator(".study-standing")).to_contain_text("You are 4 days behind your plan.")
