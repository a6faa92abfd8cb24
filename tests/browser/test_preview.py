"""The preview, as an author sees it beside the editor."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import settle
from tests.curricula import SMALL
from tests.edits import edit_a_lesson, replaced
from tests.previews import Served
from tests.sites import working_copy

SOON = 30_000
"""Milliseconds, on a machine that has other things to do."""


def test_the_open_page_follows_its_own_edits(page: Page, tmp_path: Path) -> None:
    with Served(working_copy(SMALL, tmp_path)) as served:
        day = served.folder / "curriculum/days/names/day.yml"
        page.goto(served.address + "days/names/")
        settle(page)  # Firefox complains of a module whose fetching a reload cuts off
        replaced(day, "Tie a name to an object", "Tie a knot")
        expect(page.get_by_text("Tie a knot")).to_be_visible(timeout=SOON)
        settle(page)

        page.evaluate("window.loaded = true")
        edit_a_lesson(served.folder)
        page.wait_for_timeout(500)
        page.get_by_role("link", name="Read the lesson").click()
        expect(page.get_by_role("heading", name="One more section")).to_be_visible(timeout=SOON)
        settle(page)
        assert page.evaluate(
            "window.loaded"
        )  # neither the other page's edit nor the click did that

        replaced(served.folder / "curriculum/days/names/lesson.md", "One more", "Just one more")
        expect(page.get_by_role("heading", name="Just one more section")).to_be_visible(
            timeout=SOON
        )
        assert not page.evaluate("window.loaded")
        settle(page)


def test_mistakes_come_and_go_by_themselves(page: Page, tmp_path: Path) -> None:
    with Served(working_copy(SMALL, tmp_path)) as served:
        day = served.folder / "curriculum/days/names/day.yml"
        page.goto(served.address + "days/names/")
        settle(page)  # Firefox complains of a module whose fetching a reload cuts off
        replaced(day, "kind: study", "kind: <b>studdy")
        alert = page.get_by_role("alert")
        told = "days/names/day.yml:1:1: kind: '<b>studdy' is not one of"
        expect(alert).to_contain_text(told, timeout=SOON)
        expect(page.get_by_role("heading", name="Practice")).to_be_visible(timeout=SOON)
        settle(page)

        replaced(day, "kind: <b>studdy", "kind: study")
        expect(alert).to_have_count(0, timeout=SOON)
        settle(page)
