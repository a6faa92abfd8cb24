"""What a learner did stays: over reloads, tabs, edits of the course and troubles of storage."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.sites import BLANK, Site

BOX = "Tie a name to an object"
KEY = "tick/names/tie"


def stored(page: Page, key: str) -> str | None:
    """The raw fact in the browser's storage."""
    value = page.evaluate("key => localStorage.getItem('study:/course/:' + key)", key)
    return None if value is None else str(value)


def test_a_tick_survives_a_reload(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    page.get_by_label(BOX).check()
    page.reload()

    expect(page.get_by_label(BOX)).to_be_checked()


def test_a_tick_is_stored_at_once(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    expect(page.locator("study-task:defined").first).to_be_attached()

    fact = page.evaluate(
        """() => {
            document.querySelector('study-task[key="tick/names/tie"] input').click();
            return localStorage.getItem('study:/course/:tick/names/tie');
        }"""
    )

    assert '"v":true' in str(fact)


def test_a_tick_survives_instant_navigation(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    page.get_by_label(BOX).check()
    page.evaluate("window.sameDocument = true")
    page.get_by_role("link", name="Day 2: Loops").click()
    page.get_by_label("Write a for loop").check()
    page.get_by_role("link", name="Day 1: Names").click()

    expect(page.get_by_label(BOX)).to_be_checked()
    assert page.evaluate("window.sameDocument") is True


def test_a_tick_survives_an_edit_of_the_course(page: Page, own: Site) -> None:
    page.goto(own.address + "days/names/")
    page.get_by_label(BOX).check()

    day = own.folder / "curriculum/days/names/day.yml"
    day.write_text(day.read_text().replace(BOX, "Tie another label"))
    schedule = own.folder / "curriculum/schedule.yml"
    schedule.write_text(schedule.read_text().replace("names, loops", "loops, names"))
    own.build()
    page.reload()

    expect(page.get_by_text("Day 2 of 6")).to_be_visible()
    expect(page.get_by_label("Tie another label")).to_be_checked()


def test_a_tick_shows_in_the_other_tab(tab: Callable[[], Page], small: Site) -> None:
    one, other = tab(), tab()
    for page in (one, other):
        page.goto(small.address + "days/names/")
    one.get_by_label(BOX).check()

    expect(other.get_by_label(BOX)).to_be_checked()


def test_two_tabs_lose_nothing(tab: Callable[[], Page], small: Site) -> None:
    one, other = tab(), tab()
    for page in (one, other):
        page.goto(small.address + "log/")
    write = """async (name) => {
        const { record } = await import('/course/assets/study/store.js');
        for (let n = 0; n < 50; n++) {
            record.set(`tick/${name}/${n}`, true);
            await new Promise((next) => setTimeout(next, 1));
        }
    }"""
    one.evaluate(f"window.work = ({write})('one')")
    other.evaluate(write, "other")
    one.evaluate("window.work")

    names = one.evaluate("Object.keys(localStorage).filter(key => key.includes(':tick/')).length")
    assert names == 100


def test_a_later_edit_wins_whatever_the_clock_says(page: Page, small: Site) -> None:
    page.goto(small.address)
    fact = page.evaluate(
        """async () => {
            localStorage.setItem('study:/course/:tick/a/b', '{"v":true,"t":9000000000000}');
            const { record } = await import('/course/assets/study/store.js');
            record.set('tick/a/b', false);
            return JSON.parse(localStorage.getItem('study:/course/:tick/a/b'));
        }"""
    )

    assert fact == {"v": False, "t": 9000000000001}


def test_blocked_storage_is_said_and_the_page_works(
    context: BrowserContext, tab: Callable[[], Page], complaints: list[str], small: Site
) -> None:
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })"
    )
    page = tab()
    page.goto(small.address + "days/names/")
    expect(page.locator("study-notice")).to_contain_text("lets this site store nothing")

    page.get_by_label(BOX).check()
    page.get_by_role("link", name="Day 2: Loops").click()
    page.get_by_role("link", name="Day 1: Names").click()
    expect(page.get_by_label(BOX)).to_be_checked()
    complaints[:] = [said for said in complaints if "denied" not in said]  # Material's own scripts


def test_full_storage_is_said_and_nothing_is_lost(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    page.evaluate(
        """() => {
            let held = '';
            for (let size = 5242880; size >= 1; size = Math.floor(size / 2)) {
                try {
                    localStorage.setItem('other', held + 'x'.repeat(size));
                    held += 'x'.repeat(size);
                } catch { /* too much: try half of it */ }
            }
        }"""
    )
    page.get_by_label(BOX).check()
    expect(page.locator("study-notice")).to_contain_text("storage is full: 1 of your latest")
    assert stored(page, KEY) is None

    page.get_by_role("link", name="Day 2: Loops").click()
    expect(page.locator("study-notice")).to_contain_text("storage is full")
    page.evaluate("localStorage.removeItem('other')")
    page.get_by_label("Write a for loop").check()

    expect(page.locator("study-notice")).to_be_empty()
    assert stored(page, KEY)
    page.reload()
    expect(page.get_by_label("Write a for loop")).to_be_checked()


def test_a_tick_before_the_script_arrives_is_kept(page: Page, small: Site) -> None:
    def late(route: Route) -> None:
        page.wait_for_timeout(500)
        route.continue_()

    page.route("**/study-task.js", late)
    page.goto(small.address + "days/names/")
    page.locator(f"study-task[key='{KEY}'] input").check()
    expect(page.locator("study-task:defined").first).to_be_attached()

    expect(page.get_by_label(BOX)).to_be_checked()
    assert stored(page, KEY)


def test_an_impossible_time_is_damage(page: Page, small: Site) -> None:
    page.goto(small.address + "404.html")
    page.evaluate(
        "localStorage.setItem('study:/course/:tick/names/tie', '{\"v\":true,\"t\":1e999}')"
    )
    page.goto(small.address + "days/names/")
    expect(page.locator("study-notice")).to_contain_text("can't be read")
    page.get_by_label(BOX).check()
    page.reload()

    expect(page.get_by_label(BOX)).to_be_checked()


def test_a_damaged_entry_is_kept_aside_and_shown(page: Page, small: Site) -> None:
    page.goto(small.address + BLANK)
    page.evaluate("localStorage.setItem('study:/course/:tick/names/tie', '{broken')")
    page.goto(small.address + "days/names/")
    expect(page.locator("study-notice")).to_contain_text("can't be read")
    expect(page.locator("study-notice")).to_contain_text(KEY)

    page.get_by_label(BOX).check()
    kept = page.evaluate(
        "Object.entries(localStorage).filter(([key]) => key.includes(':aside/')).map(e => e[1])"
    )
    assert kept == ["{broken"]
    page.reload()
    expect(page.get_by_label(BOX)).to_be_checked()
    page.get_by_role("button", name="Hide").click()
    expect(page.locator("study-notice")).to_be_empty()


def test_the_copy_holds_what_cannot_be_read(page: Page, small: Site) -> None:
    page.goto(small.address + BLANK)
    page.evaluate("localStorage.setItem('study:/course/:tick/names/tie', '{broken')")
    page.goto(small.address + "days/names/")
    if page.context.browser and page.context.browser.browser_type.name == "firefox":
        return  # this build of Firefox reports no downloads
    with page.expect_download() as download:
        page.get_by_role("button", name="Save a copy as a file").click()

    assert "{broken" in download.value.path().read_text()


def test_other_sites_of_this_origin_are_left_alone(page: Page, small: Site) -> None:
    page.goto(small.address + BLANK)
    page.evaluate("localStorage.setItem('study:/other/:tick/names/tie', '{\"v\":true,\"t\":1}')")
    page.goto(small.address + "days/names/")

    expect(page.get_by_label(BOX)).not_to_be_checked()
