"""The page "Your record": a copy goes out and comes in, and nothing is lost on the way."""

import json
import re
from collections.abc import Callable

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import listen
from tests.browser.keeping import BOX, CATCH, Facts, choose, copy, facts, made, put, told
from tests.browser.sitting import to
from tests.sites import BASE, Site
from tests.test_schema import VALID


def test_a_record_moves_to_another_browser(
    browser: Browser, keeping: Page, complaints: list[str], small: Site
) -> None:
    keeping.goto(small.address + "days/names/")
    keeping.get_by_label(BOX).check()
    keeping.get_by_label("Topics Covered").fill("<b>Names</b> and objects")
    keeping.get_by_role("button", name="Save entry").click()
    keeping.get_by_role("button", name="Complete this day").click()
    put(keeping, {"not-invented-yet/x": ({"deep": [1, None]}, 5)})
    keeping.goto(small.address + "record/")
    text = copy(keeping)
    before = facts(keeping)

    other = browser.new_context()
    other.add_init_script(CATCH)
    page = other.new_page()
    listen(page, complaints)
    page.goto(small.address + "record/")
    expect(page.locator("study-usage")).to_contain_text("Your record is empty")
    choose(page, text)
    expect(told(page)).to_contain_text(
        "New: 1 ticked box, 1 completed day, 1 log entry and 1 other entry."
    )
    assert facts(page) == {}
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator("study-usage")).to_contain_text(
        "Your record holds 1 ticked box, 1 completed day, 1 log entry and 1 other entry."
    )

    assert facts(page) == before
    page.goto(small.address + "days/names/")
    expect(page.get_by_label(BOX)).to_be_checked()
    expect(page.locator("study-log tbody tr")).to_contain_text("<b>Names</b> and objects")
    other.close()


def test_the_file_is_what_its_schema_says(keeping: Page) -> None:
    put(
        keeping,
        {
            "tick/names/tie": (True, 5),
            "day/names": ("2026-11-02", 5),
            "attempt/names/a": ({"asked": ["a"]}, 5),
            "log/a": ({"date": "2026-11-02", "topics": "\ud800 half a character"}, 5),
            "what/ever": (None, 5),
        },
    )
    keeping.evaluate("localStorage.setItem('study:/course/:log/b', '{broken')")
    keeping.reload()
    file = json.loads(copy(keeping))

    assert [error.message for error in VALID.iter_errors(file)] == []
    assert file["course"] == "Small Course"
    assert file["site"] == BASE
    assert file["$schema"].endswith("/course/assets/record.schema.json")
    assert len(file["facts"]) == 5
    assert file["damaged"] == {"log/b": "{broken"}


def test_the_copy_is_a_file_with_the_date(context: BrowserContext, page: Page, small: Site) -> None:
    if context.browser and context.browser.browser_type.name == "firefox":
        return  # this build of Firefox reports no downloads
    page.goto(small.address + "record/")
    with page.expect_download() as download:
        page.locator("study-export").get_by_role("button", name="Save a copy").click()

    assert re.fullmatch(r"study-record-\d{4}-\d\d-\d\d\.json", download.value.suggested_filename)
    assert json.loads(download.value.path().read_text())["format"] == "study-record"
    expect(page.locator("study-export")).to_contain_text("Saved as study-record-")
    page.reload()
    expect(page.locator("study-export")).to_contain_text("A copy was last saved on")


def test_what_would_change_is_told_before_and_undone_after(keeping: Page) -> None:
    put(
        keeping,
        {
            "tick/names/tie": (True, 9),
            "tick/names/use": (True, 5),
            "log/a": ({"date": "2026-11-01", "topics": "Mine"}, 5),
            "day/names": ("2026-11-02", 5),
        },
    )
    before = facts(keeping)
    choose(
        keeping,
        made(
            {
                "tick/names/tie": (False, 8),
                "tick/names/use": (False, 6),
                "log/a": ({"date": "2026-11-01", "topics": "Theirs"}, 6),
                "day/names": ("2026-11-02", 5),
                "attempt/names/a": ({}, 1),
                "attempt/names/b": ({}, 1),
                "tick/names/other": ("yes", 1),
            }
        ),
    )

    expect(told(keeping).locator("p").first).to_have_text(
        'copy.json: a copy of "Small Course", saved on 21 Nov 2026.'
    )
    expect(told(keeping).locator("li")).to_have_text(
        [
            "New: 2 quiz attempts.",
            "Newer in the copy, so they replace what is here: 1 log entry.",
            "Taken back later in the copy, so they go here too: 1 ticked box.",
            "Newer here, so they stay as they are: 1 ticked box.",
            "Damaged in the file, and left out: tick/names/other "
            "(its value is not of the kind that belongs there).",
        ]
    )
    assert facts(keeping) == before

    keeping.get_by_role("button", name="Import", exact=True).click()
    expect(told(keeping)).to_have_text("Imported copy.json.")
    assert facts(keeping)["log/a"]["topics"] == "Theirs"
    keeping.reload()
    keeping.get_by_role("button", name="Undo the import").click()
    expect(told(keeping)).to_contain_text("The import is undone.")
    assert facts(keeping) == before
    expect(keeping.get_by_role("button", name="Undo the import")).to_have_count(0)


def test_leaving_an_import_changes_nothing(keeping: Page) -> None:
    choose(keeping, made({"tick/names/tie": (True, 1)}))
    keeping.get_by_role("button", name="Leave it").click()

    expect(told(keeping)).to_have_text("Nothing was changed.")
    assert facts(keeping) == {}


def test_a_copy_of_what_is_here_changes_nothing(keeping: Page) -> None:
    put(keeping, {"tick/names/tie": (True, 5)})
    choose(keeping, copy(keeping))

    expect(told(keeping)).to_contain_text("All of it is here already.")
    expect(keeping.get_by_role("button", name="Import", exact=True)).to_have_count(0)


UNREAD = {
    "": "copy.json: This file is empty. Nothing was changed.",
    '{"format": "study-rec': "copy.json: This file can't be read: it is not JSON",
    '{"name": "package"}': "This file is not a copy of a study record.",
    made({}, version=2): "made by a newer version of this site",
    made({}): "This copy is sound, and empty: it holds nothing.",
    made({"tick/a/b": (7, 1)}): "Damaged in the file, and left out: tick/a/b",
}


def test_what_cannot_be_read_is_told_apart(keeping: Page) -> None:
    put(keeping, {"tick/names/tie": (True, 5)})
    for text, said in UNREAD.items():
        choose(keeping, text)
        expect(told(keeping)).to_contain_text(said)
        expect(keeping.get_by_role("button", name="Import", exact=True)).to_have_count(0)
        assert facts(keeping) == {"tick/names/tie": True}


def test_a_copy_from_elsewhere_is_explained_and_fits(keeping: Page) -> None:
    choose(keeping, made({}, course="Cooking"))
    expect(told(keeping)).to_contain_text('of another course; this one is "Small Course".')
    choose(keeping, made({"tick/names/tie": (True, 1)}, site="/elsewhere/"))
    expect(told(keeping)).to_contain_text("at another address of this course (/elsewhere/)")
    keeping.get_by_role("button", name="Import", exact=True).click()
    expect(told(keeping)).to_contain_text("Imported")

    assert facts(keeping) == {"tick/names/tie": True}


def drop(page: Page, content: str) -> None:
    """Drop a file with that *content*, which is JavaScript."""
    page.evaluate(
        f"""() => {{
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([{content}], 'dropped.json'));
            const zone = document.querySelector('.study-drop');
            const drag = (type) => zone.dispatchEvent(
                new DragEvent(type, {{ dataTransfer, bubbles: true, cancelable: true }}));
            if (drag('dragover') || drag('drop')) throw new Error('the browser would open it');
        }}"""
    )


def test_a_file_is_dropped(keeping: Page) -> None:
    expect(keeping.locator("study-import:defined")).to_be_attached()
    drop(keeping, json.dumps(made({"tick/names/tie": (True, 1)})))

    expect(told(keeping)).to_contain_text('dropped.json: a copy of "Small Course"')
    expect(told(keeping)).to_contain_text("New: 1 ticked box.")


def test_a_file_that_is_too_large_is_not_read(keeping: Page) -> None:
    expect(keeping.locator("study-import:defined")).to_be_attached()
    drop(keeping, "new Uint8Array(32 * 1024 * 1024 + 1)")

    expect(told(keeping)).to_contain_text("larger than any record can be")


def test_an_import_shows_in_the_other_tab(
    keeping: Page, tab: Callable[[], Page], small: Site
) -> None:
    other = tab()
    other.goto(small.address + "days/names/")
    expect(other.get_by_label(BOX)).not_to_be_checked()
    many: Facts = {f"code/names/{n}": ("x" * 20, 1) for n in range(2000)}
    choose(keeping, made({"tick/names/tie": (True, 1), **many}))
    keeping.get_by_role("button", name="Import", exact=True).click()

    expect(other.get_by_label(BOX)).to_be_checked()
    keeping.get_by_role("button", name="Undo the import").click()
    expect(other.get_by_label(BOX)).not_to_be_checked()


def test_the_import_works_by_keyboard(keeping: Page) -> None:
    keeping.locator("study-import input").focus()
    choose(keeping, made({"tick/names/tie": (True, 1)}))
    expect(told(keeping)).to_contain_text("New: 1 ticked box.")
    to(keeping, "study-import [role=status] .md-button--primary")
    keeping.keyboard.press("Enter")
    expect(keeping.get_by_role("button", name="Undo the import")).to_be_focused()
    keeping.keyboard.press("Enter")

    expect(told(keeping).locator("p")).to_be_focused()
    assert facts(keeping) == {}
