"""Every change is written to a file of the learner's choice, where the browser can."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import listen
from tests.browser.keeping import BOX, made, put
from tests.sites import Site
from tests.test_schema import VALID

PICKERS = """
    const files = navigator.storage.getDirectory();
    const file = async (name) => (await files).getFileHandle(name, { create: true });
    window.showSaveFilePicker = async ({ suggestedName }) => {
        if (window.cancel) throw new DOMException('no', 'AbortError');
        return file('new.json');
    };
    window.showOpenFilePicker = async () => [await file('old.json')];
    const { prototype } = FileSystemFileHandle;
    prototype.queryPermission = async () => localStorage.permission ?? 'granted';
    prototype.requestPermission = async () => {
        localStorage.removeItem('permission');
        return 'granted';
    };
"""
"""Files of the browser's own file system, which no dialog is needed to choose."""


@pytest.fixture
def writing(chrome: Browser, complaints: list[str], small: Site) -> Iterator[Page]:
    """The record's page in a browser that can write files."""
    context = chrome.new_context()
    context.add_init_script(PICKERS)
    page = context.new_page()
    listen(page, complaints)
    page.goto(small.address + "record/")
    expect(page.get_by_role("button", name="Make a new file")).to_be_visible()
    yield page
    context.close()


def file_of(page: Page, name: str = "new.json") -> str:
    """What a file holds."""
    text = page.evaluate(
        """async (name) => {
            const files = await navigator.storage.getDirectory();
            return (await (await files.getFileHandle(name, { create: true })).getFile()).text();
        }""",
        name,
    )
    return str(text)


def prepare(page: Page, text: str, name: str = "old.json") -> None:
    """A file that is there already."""
    page.evaluate(
        """async ([name, text]) => {
            const files = await navigator.storage.getDirectory();
            const out = await (await files.getFileHandle(name, { create: true })).createWritable();
            await out.write(text);
            await out.close();
        }""",
        [name, text],
    )


def wait_for_file(page: Page, part: str, name: str = "new.json") -> None:
    """Wait until the file holds *part*: writes come some seconds after a change."""
    for _ in range(60):
        if part in file_of(page, name):
            return
        page.wait_for_timeout(200)
    raise AssertionError(file_of(page, name))


def test_every_change_is_written_to_a_file(writing: Page, small: Site) -> None:
    page = writing
    page.get_by_role("button", name="Make a new file").click()
    expect(page.locator("study-autosave")).to_contain_text("Every change is written to new.json.")
    page.goto(small.address + "days/names/")
    page.get_by_label(BOX).check()
    wait_for_file(page, "tick/names/tie")
    assert [error.message for error in VALID.iter_errors(json.loads(file_of(page)))] == []

    page.goto(small.address + "record/")
    expect(page.locator("study-export")).to_contain_text("A copy was last saved on")
    page.get_by_role("button", name="Stop writing").click()
    expect(page.get_by_role("button", name="Stop writing")).to_be_hidden()
    expect(page.locator("study-autosave [role=status]")).to_be_empty()
    put(page, {"tick/names/use": (True, 5)})
    page.goto(small.address + "days/names/")
    page.wait_for_timeout(4000)
    assert "tick/names/use" not in file_of(page)


def test_what_a_file_holds_of_another_browser_stays_in_it(writing: Page) -> None:
    page = writing
    put(page, {"tick/names/tie": (True, 5), "tick/names/use": (True, 5)})
    page.evaluate("localStorage.setItem('study:/course/:log/a', '{one')")
    prepare(
        page,
        made(
            {"tick/names/use": (False, 9), "log/b": ({"date": "2026-11-01"}, 5)},
            damaged={"log/a": "{another"},
        ),
    )
    page.get_by_role("button", name="Use one that I have").click()
    expect(page.locator("study-autosave")).to_contain_text("Every change is written to old.json.")
    file = json.loads(file_of(page, "old.json"))

    values = {key: fact["v"] for key, fact in file["facts"].items()}
    assert values == {
        "tick/names/tie": True,
        "tick/names/use": False,
        "log/b": {"date": "2026-11-01"},
    }
    assert sorted(file["damaged"].values()) == ["{another", "{one"]


STRANGERS = {
    "Dear diary": "This file can't be read",
    made({}, site="/elsewhere/"): "It holds the record of another site.",
    made({"tick/a/b": (7, 1)}): "It holds damaged entries, which would be lost.",
}


def test_a_file_of_something_else_is_never_overwritten(writing: Page) -> None:
    for text, said in STRANGERS.items():
        prepare(writing, text)
        writing.get_by_role("button", name="Use one that I have").click()
        expect(writing.locator("study-autosave")).to_contain_text(
            f"Your record could not be written to old.json. {said}"
        )
        assert file_of(writing, "old.json") == text


def test_choosing_no_file_is_no_failure(writing: Page) -> None:
    writing.evaluate("window.cancel = true")
    writing.get_by_role("button", name="Make a new file").click()
    writing.wait_for_timeout(300)

    expect(writing.locator("study-autosave [role=status]")).to_be_empty()


def test_the_permission_is_asked_for_again_on_a_click(writing: Page, small: Site) -> None:
    page = writing
    page.get_by_role("button", name="Make a new file").click()
    expect(page.locator("study-autosave")).to_contain_text("Every change is written")
    page.evaluate("localStorage.permission = 'prompt'")
    page.goto(small.address + "days/names/")
    expect(page.locator("study-reminder")).to_contain_text("needs your permission once more")
    page.get_by_label(BOX).check()
    page.locator("study-reminder").get_by_role("button", name="Allow it").click()

    expect(page.locator("study-reminder")).to_be_empty()
    wait_for_file(page, "tick/names/tie")


def test_a_failed_write_is_shown_and_tried_again(writing: Page, small: Site) -> None:
    page = writing
    page.get_by_role("button", name="Make a new file").click()
    expect(page.locator("study-autosave")).to_contain_text("Every change is written")
    page.goto(small.address + "days/names/")
    page.evaluate(
        """window.createWritable = FileSystemFileHandle.prototype.createWritable;
        FileSystemFileHandle.prototype.createWritable = async () => { throw new Error('no room'); };
        0"""
    )
    page.get_by_label(BOX).check()
    reminder = page.locator("study-reminder")
    expect(reminder).to_contain_text("could not be written to new.json", timeout=8000)
    expect(reminder).to_contain_text("no room")
    page.evaluate("FileSystemFileHandle.prototype.createWritable = window.createWritable; 0")
    reminder.get_by_role("button", name="Try again").click()

    expect(reminder).to_be_empty()
    wait_for_file(page, "tick/names/tie")


def test_erasing_leaves_the_file_alone(writing: Page) -> None:
    page = writing
    put(page, {"tick/names/tie": (True, 5)})
    page.get_by_role("button", name="Make a new file").click()
    wait_for_file(page, "tick/names/tie")
    erase = page.locator("study-erase")
    erase.get_by_label("Type the word erase").fill("erase")
    erase.get_by_role("button", name="Erase everything").click()
    erase.get_by_role("button", name="Save a copy").click()
    erase.get_by_role("button", name="Erase everything").click()
    expect(erase.get_by_role("status")).to_contain_text("Everything is erased")
    page.wait_for_timeout(4000)

    assert "tick/names/tie" in file_of(page)
    assert page.evaluate(HANDLES) == 0


HANDLES = """new Promise((done) => {
    indexedDB.open('study:/course/').onsuccess = ({ target: { result } }) => {
        result.transaction('handles').objectStore('handles').count().onsuccess =
            ({ target }) => done(target.result);
    };
})"""


def test_a_browser_that_cannot_write_files_shows_nothing_of_it(
    context: BrowserContext, page: Page, small: Site
) -> None:
    context.add_init_script("delete window.showSaveFilePicker")
    page.goto(small.address + "record/")
    expect(page.locator("study-usage")).to_contain_text("Your record")

    expect(page.locator("study-autosave")).to_be_hidden()
