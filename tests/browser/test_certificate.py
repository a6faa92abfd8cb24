"""Graduation says where one stands; the certificate prints on one sheet."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, FilePayload, Page, expect

from tests.sites import BASE, Site


def graduated(site: Site) -> dict[str, Any]:
    """A record that just meets every rule of *site*."""
    rules = json.loads((site.files / "assets/graduation.json").read_text())
    need = {rule["id"]: rule["need"] for rule in rules["rules"]}
    facts: dict[str, Any] = {"setting/name": "Ada <b>Lovelace</b>"}
    facts |= {day["key"]: "2026-01-05" for day in rules["days"][: need["attendance"]]}
    for quiz in [*rules["quizzes"], rules["exam"]]:
        facts[f"attempt/{quiz['id']}/a"] = {
            "date": "2026-03-01",
            "kind": "full",
            "asked": ["a", "b"],
            "missed": [],
            "right": 2,
        }
    for project in rules["projects"]:
        facts |= dict.fromkeys(project["ticks"], True)
        facts[f"project/{project['id']}"] = {
            "repository": "https://example.org/ada/" + "long-" * 40,
            "deployment": "",
        }
    return facts | {rules["deployment"]["key"]: True}


@pytest.fixture
def learner(context: BrowserContext, small: Site) -> dict[str, Any]:
    """The record of a graduate, in the browser before any page is opened."""
    facts = graduated(small)
    held = {f"study:{BASE}:{key}": {"v": value, "t": 1} for key, value in facts.items()}
    context.add_init_script(
        f"""try {{
            for (const [key, fact] of Object.entries({json.dumps(held)}))
                localStorage.getItem(key) ?? localStorage.setItem(key, JSON.stringify(fact));
        }} catch {{ /* Firefox's blank page has no storage */ }}"""
    )
    return facts


def only_chromium(page: Page, what: str) -> None:
    """Debian's Firefox can't be driven to everything."""
    browser = page.context.browser
    if browser and browser.browser_type.name != "chromium":
        pytest.skip(f"Playwright {what} with Chromium only")


def test_graduation_names_what_is_missing(page: Page, small: Site) -> None:
    page.goto(small.address + "graduation/")

    expect(page.get_by_role("status").filter(has_text="0 of 5 rules are met.")).to_be_visible()
    deployed = page.get_by_role("listitem").filter(has_text="Deploy it, and tick the box")
    deployed.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/days/shop-finish/$"))


def test_a_certificate_needs_graduation(page: Page, small: Site) -> None:
    page.goto(small.address + "certificate/")

    expect(page.get_by_text("stands here once every rule")).to_be_visible()
    expect(page.locator(".study-paper svg")).to_have_count(0)


@pytest.mark.usefixtures("learner")
def test_a_graduate_finds_the_certificate(page: Page, small: Site) -> None:
    page.goto(small.address + "graduation/")
    page.get_by_role("link", name="Your certificate", exact=True).click()
    paper = page.locator(".study-paper svg")
    expect(paper).to_contain_text("Ada <b>Lovelace</b>")
    before = paper.text_content()
    page.get_by_label("Your name").fill("Grace")
    page.get_by_label("Your name").press("Enter")

    expect(paper).to_contain_text("Grace")
    assert paper.text_content() != before


@pytest.mark.usefixtures("learner")
def test_the_certificate_is_one_sheet(page: Page, small: Site) -> None:
    only_chromium(page, "prints")
    page.goto(small.address + "certificate/")
    expect(page.locator(".study-paper svg")).to_be_visible()
    printed = page.pdf(prefer_css_page_size=True)

    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    width, height = map(float, re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)[0])
    assert width > height


@pytest.mark.usefixtures("learner")
def test_the_certificate_is_saved_as_a_picture(page: Page, small: Site) -> None:
    only_chromium(page, "downloads")
    page.goto(small.address + "certificate/")
    with page.expect_download() as begun:
        page.get_by_role("button", name="Save as a picture").click()
    drawn = begun.value.path().read_text(encoding="utf-8")

    assert drawn.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "Ada &lt;b&gt;Lovelace" in drawn


def copy_of(facts: dict[str, Any]) -> FilePayload:
    """The record as its holder would export it."""
    held = {key: {"v": value, "t": 1} for key, value in facts.items()}
    text = json.dumps({"format": "study-record", "version": 1, "facts": held})
    return FilePayload(name="copy.json", mimeType="application/json", buffer=text.encode())


def checked(page: Page, site: Site, copy: FilePayload, fingerprint: str) -> None:
    """Check *copy* against *fingerprint*, as somebody else would."""
    page.goto(site.address + "verify/")
    expect(page.locator("study-verify:defined")).to_be_attached()
    page.get_by_label("Copy of the record").set_input_files(copy)
    page.get_by_label("Fingerprint on the certificate").fill(fingerprint)
    page.get_by_role("button", name="Check", exact=True).click()


def test_somebody_else_can_check_it(page: Page, learner: dict[str, Any], small: Site) -> None:
    page.goto(small.address + "certificate/")
    expect(page.locator(".study-paper svg")).to_be_visible()
    fingerprint = str(page.locator(".study-paper text").last.text_content())

    checked(page, small, copy_of(learner), fingerprint.upper())
    expect(page.get_by_text("The fingerprint fits this record.")).to_be_visible()
    expect(page.get_by_text("meets every rule")).to_be_visible()
    expect(page.get_by_role("cell", name="Ada <b>Lovelace</b>")).to_be_visible()

    checked(page, small, copy_of(learner | {"setting/name": "Eve"}), fingerprint)
    expect(page.get_by_text("The fingerprint does not fit this record.")).to_be_visible()


def test_a_file_that_is_no_record_is_told(page: Page, small: Site) -> None:
    file = FilePayload(name="x.json", mimeType="application/json", buffer=b'{"format": "other"}')
    checked(page, small, file, "")

    expect(page.get_by_text("not a copy of a study record")).to_be_visible()


def test_without_a_secure_page_the_check_says_so(page: Page, small: Site) -> None:
    page.add_init_script("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })")
    checked(page, small, copy_of({}), "")

    expect(page.get_by_text("This check needs a page served over HTTPS.")).to_be_visible()
