"""Home, days, the log and the search, as a learner uses them."""

import re
import shutil

import pytest
from playwright.sync_api import Page, expect

from generator.site import search
from generator.site.search import Index, listed
from generator.write import write_file
from tests.sites import Site


def test_home_greets_a_newcomer_and_knows_who_returns(page: Page, small: Site) -> None:
    page.goto(small.address)
    page.get_by_role("link", name="Start with day 1").click()
    page.get_by_label("Tie a name to an object").check()
    page.get_by_role("banner").get_by_role("link", name="Small Course").click()

    today = page.locator("study-today")
    expect(today).to_contain_text("Welcome back. 0 of 6 days completed.")
    expect(today).to_contain_text("Day 1: Names, __init__ & *stars*")
    expect(today.locator("li")).to_have_text(
        [
            "Reading: Part 1, Section 1.1",
            "Use _underscores_, <tags> & `ticks`",
            "Converter (C ↔ F)",
            "Quiz",
        ]
    )
    today.get_by_role("link", name="Go on").click()
    expect(page.get_by_text("Day 1 of 6")).to_be_visible()


def test_a_complete_day_counts_wherever_it_is_named(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    expect(page.locator("study-day")).to_contain_text("4 of 4 boxes are still open")
    for box in page.locator("study-task input").all():
        box.check()
    expect(page.locator("study-day")).to_contain_text("Everything is ticked. Complete the day?")
    page.get_by_role("button", name="Complete this day").click()
    expect(page.locator("study-day")).to_contain_text(re.compile(r"Completed on \d+ \w+ \d{4}\."))

    page.goto(small.address + "weeks/first/")
    expect(page.locator("study-count").first).to_have_text("1/3 days")
    expect(page.locator("study-mark").first).to_have_text("Completed:")
    page.goto(small.address + "progress/")
    expect(page.locator(".study-checklist study-count").first).to_have_text("1/3 days")
    page.goto(small.address + "graduation/")
    expect(page.locator("study-graduation")).to_contain_text("1 of 6 days completed")
    page.goto(small.address)
    expect(page.locator("study-today")).to_contain_text("Day 2: Loops")

    page.goto(small.address + "days/names/")
    page.get_by_role("button", name="Not complete after all").click()
    expect(page.locator("study-day")).to_contain_text("Complete the day?")


def test_all_days_complete(page: Page, small: Site) -> None:
    for day in ["names", "loops", "review", "shop", "shop-finish", "rest"]:
        page.goto(small.address + f"days/{day}/")
        page.get_by_role("button", name="Complete this day").click()
    page.goto(small.address)

    expect(page.locator("study-today")).to_contain_text("All 6 days are complete.")


def test_an_optional_box_is_not_needed_for_the_project(page: Page, small: Site) -> None:
    page.goto(small.address + "days/shop/")
    page.get_by_label("Cart").check()
    page.goto(small.address + "days/shop-finish/")
    page.get_by_label("Deploy to production").check()
    page.goto(small.address + "graduation/")

    expect(page.locator("study-graduation")).to_contain_text("Met: 1 of 1 projects completed.")
    expect(page.locator("study-graduation")).to_contain_text("Met: deployed.")


def test_the_log_is_written_changed_deleted_and_undone(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    expect(page.get_by_label("Topics Covered")).to_have_value("Names, __init__ & *stars*")
    page.get_by_label("Time Spent (hours)").fill("2.5")
    page.get_by_label("Notes").fill("<b>Labels</b>, not boxes")
    page.get_by_role("button", name="Save entry").click()
    page.reload()
    row = page.locator("study-log tbody tr")
    expect(row).to_contain_text("<b>Labels</b>, not boxes")

    page.goto(small.address + "log/")
    expect(row).to_contain_text("2.5")
    row.get_by_role("button", name="Edit").click()
    page.get_by_label("Date").fill("2026-02-28")
    page.get_by_label("Quiz Score (%)").fill("90")
    page.get_by_role("button", name="Save changes").click()
    expect(row).to_have_count(1)
    expect(row).to_contain_text("28 Feb 2026")
    expect(row).to_contain_text("90")

    row.get_by_role("button", name="Delete").click()
    expect(row).to_have_count(0)
    page.get_by_role("button", name="Undo").press("Enter")
    page.reload()
    expect(row).to_contain_text("28 Feb 2026")


def test_the_log_has_the_newest_first_and_refuses_half_an_entry(page: Page, small: Site) -> None:
    page.goto(small.address + "log/")
    page.get_by_role("button", name="Save entry").click()
    expect(page.locator("tbody tr")).to_have_count(0)
    for date in ["2026-01-02", "2026-03-04", "2026-02-03"]:
        page.get_by_label("Date").fill(date)
        page.get_by_label("Topics Covered").fill(f"Of {date}")
        page.get_by_role("button", name="Save entry").click()

    expect(page.locator("tbody td:nth-child(2)")).to_have_text(
        ["Of 2026-03-04", "Of 2026-02-03", "Of 2026-01-02"]
    )


def test_notes_that_are_not_saved_yet_survive_leaving(page: Page, small: Site) -> None:
    page.goto(small.address + "days/names/")
    page.get_by_label("Notes").fill("Half a thought")
    page.get_by_role("link", name="Day 2: Loops").click()
    page.get_by_role("link", name="Day 1: Names").click()
    expect(page.get_by_label("Notes")).to_have_value("Half a thought")

    page.get_by_role("button", name="Save entry").click()
    page.reload()
    expect(page.get_by_label("Notes")).to_have_value("")


def test_single_letters_do_not_turn_the_page(page: Page, small: Site) -> None:
    page.goto(small.address + "days/loops/")
    expect(page.locator("study-day:defined")).to_be_attached()
    page.get_by_role("button", name="Complete this day").focus()
    page.keyboard.press("n")
    page.keyboard.press("p")
    page.wait_for_timeout(300)

    assert page.url == small.address + "days/loops/"


def test_the_drawer_opens_by_keyboard(page: Page, small: Site) -> None:
    page.goto(small.address + "days/loops/")
    page.get_by_role("button", name="Navigation").press("Enter")

    expect(page.get_by_role("link", name="3 · Part 1 Review")).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.get_by_role("button", name="Navigation")).to_be_hidden()


def test_the_search_finds_a_topic_and_is_fetched_when_it_is_opened(page: Page, small: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(small.address + "days/names/")
    expect(page.locator("study-notice:defined")).to_be_attached()
    assert not [url for url in asked if "pagefind" in url or "study-search" in url]

    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.type("label")
    hit = page.locator(".study-search li a").first
    expect(hit).to_contain_text("Names")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Search").click()
    page.get_by_label("Search the course").fill("loops")
    page.get_by_role("dialog").get_by_role("link", name="Loops").first.click()
    expect(page).to_have_url(re.compile(r"/days/loops/"))


def test_the_search_does_not_tell_the_answers(page: Page, small: Site) -> None:
    page.goto(small.address)
    expect(page.locator("study-notice:defined")).to_be_attached()
    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.type("mean of values")

    expect(page.locator(".study-search [role=status]")).to_have_text(re.compile("page"))
    assert "/quiz/" not in page.locator(".study-search").inner_html()


@pytest.mark.parametrize("word", ["comma", "apart", "whether"])
def test_the_search_does_not_help_with_an_exercise(page: Page, small: Site, word: str) -> None:
    page.goto(small.address)
    expect(page.locator("study-notice:defined")).to_be_attached()
    page.keyboard.press("/")
    page.get_by_label("Search the course").fill("swap")
    found = page.get_by_role("dialog").get_by_role("link", name="Swap two names")
    expect(found).to_be_visible()

    page.get_by_label("Search the course").fill(word)
    expect(found).to_have_count(0)


def test_the_search_looks_into_every_part_of_the_index(
    page: Page, own: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_MOST", 4)
    html = {path.relative_to(own.files).as_posix(): path for path in own.files.rglob("*.html")}
    index = Index(own.folder / "index", len(html))
    entries = {place: index.enter(place, path.read_bytes()) for place, path in html.items()}
    parts = index.parts(entries)
    with index.being_made(parts, parts, entries, lambda place: html[place].read_bytes()) as making:
        files = [file for of_part in making.files().values() for file in of_part]
    shutil.rmtree(own.files / "pagefind")
    for file in [*files, listed(parts)]:
        write_file(own.files / file.uri, file.data)

    page.goto(own.address)
    expect(page.locator("study-notice:defined")).to_be_attached()
    page.keyboard.press("/")
    for title in ("Names", "Loops", "Glossary", "Study log", "After the course"):
        page.get_by_label("Search the course").fill(title)
        expect(page.get_by_role("dialog").get_by_role("link", name=title).first).to_be_visible()
    assert len(parts) > 3


def test_any_day_is_two_clicks_away(page: Page, small: Site) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(small.address + "days/names/")
    page.get_by_label("Navigation", exact=True).get_by_role("link", name="Week 2").click()
    page.get_by_label("Navigation", exact=True).get_by_role("link", name="4 · A Shop").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Final Project: A Shop")


def test_a_page_that_is_not_there(page: Page, complaints: list[str], small: Site) -> None:
    page.goto(small.address + "days/nowhere/")
    page.get_by_role("link", name="All days").click()

    expect(page.get_by_role("heading", name="Small Course")).to_be_visible()
    complaints[:] = [said for said in complaints if "404" not in said]
