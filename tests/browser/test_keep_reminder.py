"""What keeps a record from being forgotten: reminders, the browser's promise; and erasing it."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import settle
from tests.browser.keeping import BOX, DAY, choose, facts, made, put
from tests.sites import Site


def test_erasing_wants_a_word_and_a_copy(keeping: Page, small: Site) -> None:
    put(keeping, {"tick/names/tie": (True, 5)})
    keeping.evaluate("localStorage.setItem('study:/other/:tick/a/b', 'of another site')")
    erase = keeping.locator("study-erase")
    button = erase.get_by_role("button", name="Erase everything")
    button.click()
    expect(erase.get_by_role("status")).to_contain_text("type the word")
    erase.get_by_label("Type the word erase").fill(" Erase ")
    button.click()
    expect(erase.get_by_role("status")).to_contain_text("save a copy of what is here now first")
    assert facts(keeping) == {"tick/names/tie": True}

    erase.get_by_role("button", name="Save a copy").click()
    expect(erase.get_by_role("status")).to_contain_text("Saved as study-record-")
    keeping.evaluate(
        """async () => {
            const { record } = await import('/course/assets/study/store.js');
            record.set('tick/names/use', true);
        }"""
    )
    button.click()
    expect(erase.get_by_role("status")).to_contain_text("save a copy of what is here now first")
    erase.get_by_role("button", name="Save a copy").press("Enter")
    expect(button).to_be_focused()
    keeping.keyboard.press("Enter")

    expect(erase.get_by_role("status")).to_contain_text("Everything is erased")
    expect(keeping.locator("study-usage")).to_contain_text("Your record is empty")
    left = keeping.evaluate("Object.keys(localStorage).filter(key => key.startsWith('study:'))")
    assert left == ["study:/other/:tick/a/b"]
    keeping.goto(small.address + "days/names/")
    expect(keeping.get_by_label(BOX)).not_to_be_checked()


def test_the_room_that_is_used_is_said(keeping: Page) -> None:
    expect(keeping.locator("study-usage")).to_contain_text("It takes less than 0.1% of the room")
    put(keeping, {"code/names/swap": ("x" * 524288, 5)})
    expect(keeping.locator("study-usage")).to_contain_text("It takes 10.0% of the room")
    keeping.evaluate("localStorage.setItem('other', 'x'.repeat(1048576))")
    keeping.reload()
    expect(keeping.locator("study-usage")).to_contain_text("take another 20.0%")


def now(page: Page) -> int:
    """The browser's time."""
    return int(page.evaluate("Date.now()"))


def test_a_copy_is_reminded_of_after_a_week(keeping: Page, small: Site) -> None:
    reminder = keeping.locator("study-reminder")
    put(keeping, {"tick/names/tie": (True, now(keeping) - 6 * DAY)})
    keeping.goto(small.address)
    settle(keeping)
    expect(reminder).to_be_empty()

    put(keeping, {"tick/names/tie": (True, now(keeping) - 8 * DAY)})
    expect(reminder).to_contain_text("in this browser alone")
    reminder.get_by_role("button", name="Not today").press("Enter")
    expect(reminder).to_be_empty()
    expect(keeping.get_by_role("heading", level=1)).to_be_focused()
    keeping.reload()
    settle(keeping)
    expect(reminder).to_be_empty()

    put(keeping, {"here/reminded": ("2026-01-01", 5)})
    reminder.get_by_role("button", name="Save a copy").press("Enter")
    expect(reminder.locator("p[tabindex]")).to_be_focused()
    expect(reminder).to_contain_text("Saved as study-record-")
    keeping.reload()
    settle(keeping)
    expect(reminder).to_be_empty()

    put(keeping, {"here/exported": ("2026-11-01", now(keeping) - 7.5 * DAY)})
    settle(keeping)
    put(keeping, {"setting/x": (True, now(keeping))})
    settle(keeping)
    expect(reminder).to_be_empty()
    put(keeping, {"tick/names/use": (True, now(keeping))})
    expect(reminder).to_contain_text("Your last copy of your record is 7 days old")
    reminder.get_by_role("link", name="About your record").click()
    expect(keeping.get_by_role("heading", name="Your record", level=1)).to_be_visible()
    expect(reminder).to_be_empty()


def test_safari_is_reminded_after_a_day_unless_on_the_home_screen(
    context: BrowserContext, page: Page, small: Site
) -> None:
    context.add_init_script(
        "Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });"
        "Object.defineProperty(navigator, 'standalone',"
        " { get: () => localStorage.getItem('home') !== null });"
    )
    page.goto(small.address)
    put(page, {"tick/names/tie": (True, now(page) - 1.5 * DAY)})
    reminder = page.locator("study-reminder")
    expect(reminder).to_contain_text("deletes it once you stay away for seven days")
    assert reminder.get_by_role("link").get_attribute("href") == small.address + "record/#safari"
    page.evaluate("localStorage.setItem('home', '')")
    page.reload()
    settle(page)

    expect(reminder).to_be_empty()


def test_an_import_into_an_empty_browser_needs_no_copy(keeping: Page, small: Site) -> None:
    choose(keeping, made({"tick/names/tie": (True, now(keeping) - 20 * DAY)}))
    keeping.get_by_role("button", name="Import", exact=True).click()
    expect(keeping.locator("study-export")).to_contain_text("last saved on 21 Nov 2026")
    keeping.goto(small.address)
    settle(keeping)

    expect(keeping.locator("study-reminder")).to_be_empty()


def test_the_browser_is_asked_to_keep_the_record_once_and_never_at_load(
    context: BrowserContext, page: Page, small: Site
) -> None:
    context.add_init_script(
        """window.asked = 0;
        const never = new Promise(() => {});
        if (navigator.storage) Object.assign(navigator.storage, {
            persist() { window.asked++; return never; },
            async persisted() { return false; },
        });"""
    )
    page.goto(small.address + "record/")
    expect(page.locator("study-usage")).to_contain_text("may delete it when it runs short of space")
    page.goto(small.address + "days/names/")
    page.get_by_label(BOX).check()
    assert page.evaluate("window.asked") == 0
    page.get_by_role("button", name="Complete this day").click()
    expect(page.locator("study-day")).to_contain_text("Completed on")
    assert page.evaluate("window.asked") == 1
    page.goto(small.address + "days/loops/")
    page.get_by_role("button", name="Complete this day").click()
    expect(page.locator("study-day")).to_contain_text("Completed on")
    assert page.evaluate("window.asked") == 0

    page.goto(small.address + "record/")
    expect(page.locator("study-usage")).to_contain_text("It was asked to keep it")
    page.get_by_role("button", name="Ask it to keep my record").click()
    assert page.evaluate("window.asked") == 1


def test_a_browser_that_keeps_the_record_says_so(
    context: BrowserContext, page: Page, small: Site
) -> None:
    context.add_init_script(
        "if (navigator.storage) navigator.storage.persisted = async () => true;"
    )
    page.goto(small.address + "record/")

    expect(page.locator("study-usage")).to_contain_text("has promised not to delete it")
