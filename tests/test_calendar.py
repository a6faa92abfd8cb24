"""The default plan as a calendar file, read back by the library that calendars are made with."""

from datetime import date, timedelta
from typing import Any

import icalendar

from generator.calendar import calendar
from generator.curriculum import read_curriculum
from generator.model.schedule import WEEKDAYS
from tests.curricula import SMALL
from tests.sites import REPOSITORY, Site

COURSE = read_curriculum(REPOSITORY / "curriculum").course


def events(data: bytes) -> dict[str, Any]:
    """The events of a calendar file, by identity."""
    found: list[Any] = list(icalendar.Calendar.from_ical(data).walk("VEVENT"))
    by_uid = {str(event["uid"]): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def test_every_day_is_on_its_weekday() -> None:
    assert COURSE.calendar
    made = events(calendar(COURSE, COURSE.calendar))

    assert list(made) == [f"{day.id}@python-mastery" for day in COURSE.days]
    for day, event in zip(COURSE.days, made.values(), strict=True):
        assert event["summary"] == day.name
        assert WEEKDAYS[event.start.weekday()] == day.weekday
        assert event.start == COURSE.calendar.start + timedelta(days=day.number - 1)
        assert event.end == event.start + timedelta(days=1)


def test_a_week_of_three_days_begins_on_a_monday_too() -> None:
    small = read_curriculum(SMALL).course
    assert small.calendar
    starts = [event.start for event in events(calendar(small, small.calendar)).values()]

    assert starts == [date(2027, 1, n) for n in (4, 5, 6, 11, 12, 13)]


def test_what_a_text_holds_comes_back() -> None:
    small = read_curriculum(SMALL).course
    assert small.calendar
    event = events(calendar(small, small.calendar))["names@small"]

    assert event["summary"] == "Day 1: Names, __init__ & *stars*"
    assert "Use _underscores_, <tags> & `ticks`" in event["description"].split("\n")


def test_the_file_is_on_the_site_and_the_plan_page_leads_to_it(full: Site) -> None:
    assert len(events((full.files / "assets/python-mastery.ics").read_bytes())) == len(COURSE.days)
    assert 'href="../assets/python-mastery.ics"' in full.html("plan")


def test_without_a_start_there_is_no_file(own: Site) -> None:
    schedule = own.folder / "curriculum/schedule.yml"
    lines = schedule.read_text().splitlines(keepends=True)
    schedule.write_text("".join(line for line in lines if not line.startswith("calendar")))
    own.build()

    assert not list(own.files.rglob("*.ics"))
    assert ".ics" not in own.html("plan").replace("(.ics)", "")
