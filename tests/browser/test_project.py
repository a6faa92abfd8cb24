"""A weekly project's page: its starter comes as it is, its addresses are checked and kept."""

import io
import zipfile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_record import stored
from tests.sites import Site

PROJECT = "days/shop/project/"


def test_the_starter_is_downloaded(page: Page, small: Site) -> None:
    page.goto(small.address + PROJECT)
    with page.expect_download() as begun:
        page.get_by_role("link", name="Download the starter").click()

    assert begun.value.suggested_filename == "shop.zip"
    held = zipfile.ZipFile(io.BytesIO(begun.value.path().read_bytes()))
    assert held.namelist() == ["README.md", "shop.py", "test_shop.py"]


def test_addresses_are_kept_and_a_deployment_counts(page: Page, small: Site) -> None:
    page.goto(small.address + PROJECT)
    page.get_by_label("Repository").fill("https://example.org/ada/shop")
    page.get_by_label("Deployment").fill("https://shop.example.org")
    page.get_by_role("button", name="Save the addresses").click()
    expect(page.get_by_role("status").last).to_contain_text("counts as deployed")
    page.reload()

    expect(page.get_by_label("Deployment")).to_have_value("https://shop.example.org")
    page.goto(small.address + "graduation/")
    expect(page.locator("study-graduation")).to_contain_text("Met: deployed.")


@pytest.mark.parametrize(
    "address",
    ["shop", "ftp://example.org/", "http://localhost:8000", "https://ada:secret@example.org/"],
)
def test_what_is_no_public_address_is_refused(address: str, page: Page, small: Site) -> None:
    page.goto(small.address + PROJECT)
    page.get_by_label("Repository").fill(address)
    page.get_by_role("button", name="Save the addresses").click()

    assert page.get_by_label("Repository").evaluate("field => !field.checkValidity()")
    assert stored(page, "project/shop") is None


def test_what_is_written_and_not_saved_stays(page: Page, small: Site) -> None:
    page.goto(small.address + PROJECT)
    page.get_by_label("Repository").fill("https://example.org/ada/shop")
    page.get_by_role("checkbox").first.check()
    expect(page.get_by_role("checkbox").first).to_be_checked()

    expect(page.get_by_label("Repository")).to_have_value("https://example.org/ada/shop")
