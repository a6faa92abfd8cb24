"""The timer of a day: off until it is wanted, and right whatever happened to the page meanwhile."""

import json
import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.sitting import to
from tests.sites import BASE, Site

DAY = "days/names/"  # two parts, of 40 and of 80 minutes
MINUTE = 60_000


def opened(page: Page, site: Site) -> None:
    """A day at noon, with a clock that the test turns."""
    page.clock.install(time="2026-11-23T12:00:00")
    page.goto(site.address + DAY)
    expect(page.locator("study-timer:defined")).to_be_attached()
    expect(page.locator("study-log:defined")).to_be_attached()


def later(page: Page, minutes: float) -> None:
    """Time passes as it does while a device sleeps: without a tick, but for one at the end."""
    page.clock.fast_forward(int(minutes * MINUTE))


def press(page: Page, name: str) -> None:
    """One of the timer's buttons."""
    page.locator("study-timer").get_by_role("button", name=name).click()


def shows(page: Page, clock: str, said: str) -> None:
    """The time, some seconds later perhaps, and the sentence below it."""
    *hours, minutes, _ = clock.split(":")
    down = ":".join([*hours, str(int(minutes) - 1).zfill(len(minutes))]) if "+" not in clock else ""
    running = rf"^{re.escape(clock[:-1])}\d$" + (rf"|^{re.escape(down)}:[345]\d$" if down else "")
    expect(page.get_by_role("timer")).to_have_text(re.compile(running))
    expect(page.locator("study-timer [role=status]")).to_contain_text(said)


def moments(page: Page) -> list[str]:
    """What the record has of the timer."""
    fact = page.evaluate(f"localStorage.getItem('study:{BASE}:timer/names')")
    return [moment["do"] for moment in json.loads(fact)["v"]] if fact else []


def test_it_is_off_until_it_is_wanted(page: Page, small: Site) -> None:
    opened(page, small)
    expect(page.get_by_role("timer")).to_have_count(0)
    assert moments(page) == []

    to(page, "study-timer button")
    page.keyboard.press("Enter")
    shows(page, "40:00", "Part 1 of 2: Reading & theory.")
    expect(page.locator("study-timer [aria-current=step]")).to_contain_text("Reading & theory")
    assert moments(page) == ["go"]


def test_it_survives_sleep_and_a_reload(page: Page, small: Site) -> None:
    opened(page, small)
    press(page, "Time this day")
    later(page, 10)
    shows(page, "30:00", "Part 1 of 2")
    page.reload()
    shows(page, "30:00", "Part 1 of 2")
    page.goto(small.address)
    later(page, 5)
    page.goto(small.address + DAY)
    shows(page, "25:00", "Part 1 of 2")


def test_a_pause_does_not_count_and_the_next_part_does(page: Page, small: Site) -> None:
    opened(page, small)
    press(page, "Time this day")
    later(page, 10)
    press(page, "Pause")
    shows(page, "30:00", "Paused.")
    later(page, 300)
    page.reload()
    shows(page, "30:00", "Paused.")
    press(page, "Go on")
    later(page, 1)
    shows(page, "29:00", "Part 1 of 2: Reading & theory.")
    press(page, "Next part")
    shows(page, "1:20:00", "Part 2 of 2: Everything else.")
    expect(page.locator("study-timer").get_by_role("button")).to_have_text(["Pause", "Finish"])
    expect(page.locator("study-timer [aria-current=step]")).to_contain_text("Everything else")


def test_the_end_of_a_part_is_said_gently(page: Page, small: Site) -> None:
    opened(page, small)
    title = page.title()
    press(page, "Time this day")
    later(page, 42)
    shows(page, "+2:00", "The 40 minutes of Reading & theory are up. Next: Everything else.")
    expect(page).to_have_title(f"Time is up · {title}")
    page.get_by_role("link", name="Day 2: Loops").click()
    expect(page).to_have_title(re.compile("^Day 2"))

    page.goto(small.address + DAY)
    expect(page).to_have_title(f"Time is up · {title}")
    press(page, "Next part")
    expect(page).to_have_title(title)


def test_left_alone_it_stops(page: Page, small: Site) -> None:
    opened(page, small)
    press(page, "Time this day")
    later(page, 8 * 60)
    shows(page, "+30:00", "Paused by itself")
    press(page, "Finish")
    shows(page, "1:10:00", "Not in your log yet: 1.25 hours.")


def test_two_tabs_show_the_same(tab: Callable[[], Page], small: Site) -> None:
    one, other = tab(), tab()
    one.clock.install(time="2026-11-23T12:00:00")
    for page in (one, other):
        page.goto(small.address + DAY)
        expect(page.locator("study-timer:defined")).to_be_attached()
    press(one, "Time this day")
    shows(other, "40:00", "Part 1 of 2")
    later(one, 15)
    press(other, "Pause")
    shows(one, "25:00", "Paused.")
    shows(other, "25:00", "Paused.")
    expect(one.locator("study-timer").get_by_role("button").first).to_have_text("Go on")


def test_it_fills_in_the_hours_of_the_log_once(page: Page, small: Site) -> None:
    opened(page, small)
    hours = page.get_by_label("Time Spent (hours)")
    press(page, "Time this day")
    later(page, 40)
    press(page, "Next part")
    later(page, 80)
    press(page, "Finish")
    expect(hours).to_have_value("2")
    page.get_by_label("Notes").fill("Labels")
    page.reload()
    expect(hours).to_have_value("2")
    page.get_by_role("button", name="Save entry").click()
    expect(page.locator("study-log tbody tr")).to_contain_text("2")
    expect(hours).to_have_value("")
    shows(page, "2:00:00", "Finished.")

    press(page, "Time more")
    later(page, 30)
    press(page, "Finish")
    expect(hours).to_have_value("0.5")
    shows(page, "2:30:00", "Not in your log yet: 0.5 hours.")


def test_hours_that_the_learner_wrote_stay(page: Page, small: Site) -> None:
    opened(page, small)
    hours = page.get_by_label("Time Spent (hours)")
    hours.fill("3")
    press(page, "Time this day")
    later(page, 30)
    press(page, "Finish")
    expect(page.locator("study-timer [role=status]")).to_contain_text("0.5 hours")
    expect(hours).to_have_value("3")
    page.reload()
    expect(page.locator("study-timer [role=status]")).to_contain_text("0.5 hours")
    expect(hours).to_have_value("3")


def test_it_sounds_only_when_asked(page: Page, small: Site) -> None:
    page.add_init_script(
        "window.sounds = 0; const start = OscillatorNode.prototype.start;"
        "OscillatorNode.prototype.start = function (at) { sounds++; start.call(this, at); };"
    )
    opened(page, small)
    press(page, "Time this day")
    later(page, 41)
    shows(page, "+1:00", "are up")
    assert page.evaluate("sounds") == 0

    press(page, "Next part")
    page.get_by_label("Sound when the time of a part is up").check()
    assert page.evaluate("sounds") == 1  # what it will sound like
    later(page, 81)
    shows(page, "+1:00", "That was the last part.")
    assert page.evaluate("sounds") == 2
    page.clock.run_for(5000)
    assert page.evaluate("sounds") == 2


def test_a_record_without_sense_breaks_nothing(page: Page, small: Site) -> None:
    page.clock.install(time="2026-11-23T12:00:00")
    page.goto(small.address + "404.html")
    wrong = json.dumps({"v": [{"do": "<b>", "at": 1}, None, 7], "t": 1})
    page.evaluate("fact => localStorage.setItem('study:/course/:timer/names', fact)", wrong)
    page.goto(small.address + DAY)
    shows(page, "0:00", "Finished.")
    press(page, "Time more")

    shows(page, "40:00", "Part 1 of 2")
    later(page, 5)
    shows(page, "35:00", "Part 1 of 2")


def test_only_study_days_are_timed(page: Page, small: Site) -> None:
    for day in ("review", "shop", "rest"):
        page.goto(small.address + f"days/{day}/")
        expect(page.locator("study-timer")).to_have_count(0)
