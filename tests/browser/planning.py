"""A learner with a plan, somewhere in the course."""

from datetime import date, timedelta

from playwright.sync_api import Page, expect

from generator.curriculum import read_curriculum
from tests.sites import BASE, BLANK, REPOSITORY, Site

DAYS = [day.id for day in read_curriculum(REPOSITORY / "curriculum").course.days]
MONDAY = date(2026, 11, 23)


def at(page: Page, when: str) -> None:
    """It is *when*, in the browser's own time zone; clocks stand still."""
    page.clock.set_fixed_time(when)


def put(page: Page, site: Site, facts: dict[str, object]) -> None:
    """A record with these facts."""
    page.goto(site.address + BLANK)
    stored = {f"study:{BASE}:{key}": {"v": value, "t": 1} for key, value in facts.items()}
    page.evaluate(
        "facts => Object.entries(facts).forEach("
        "([key, fact]) => localStorage.setItem(key, JSON.stringify(fact)))",
        stored,
    )


def plan(**given: object) -> dict[str, object]:
    """A plan that begins on 23 November, all weekdays."""
    stretch = {"from": str(MONDAY), "weekdays": [1, 2, 3, 4, 5, 6, 7], "double": []}
    whole = {"stretches": [stretch], "away": [], "left": [], "time": ""}
    return {"plan": whole | given, "past": []}


def done(count: int) -> dict[str, object]:
    """So many days done, a day each."""
    return {f"day/{day}": str(MONDAY + timedelta(days=n)) for n, day in enumerate(DAYS[:count])}


def behind(page: Page, site: Site) -> None:
    """Friday of the second week, with all of that week still to do."""
    at(page, "2026-12-04T12:00:00")
    put(page, site, {"plan/plan": plan()} | done(6))
    page.goto(site.address + "plan/")
    expect(page.locator(".study-standing")).to_contain_text("You are 4 days behind your plan.")


def dates(page: Page, *numbers: int) -> list[str]:
    """What the tables say of some days."""
    return [page.locator(f"tr[data-day='{DAYS[n - 1]}'] .study-when").inner_text() for n in numbers]
