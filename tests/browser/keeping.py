"""A learner's record in the storage, and copies of it: made, saved, chosen."""

import json
import re
from typing import Any

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.sites import BASE

BOX = "Tie a name to an object"
DAY = 24 * 60 * 60 * 1000
CATCH = """
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        window.text = blob.text();
        return make(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        this.download ? window.saved.push(this.download) : click.call(this);
    };
"""
"""What is offered as a download stays in the page: this build of Firefox reports none."""

Facts = dict[str, tuple[object, float]]


def put(page: Page, facts: Facts) -> None:
    """Store facts behind the page's back, as another tab would."""
    stored = {f"study:{BASE}:{key}": json.dumps({"v": v, "t": t}) for key, (v, t) in facts.items()}
    page.evaluate("f => Object.entries(f).forEach(([k, v]) => localStorage.setItem(k, v))", stored)
    page.reload()


def facts(page: Page) -> dict[str, Any]:
    """The values in the storage, what concerns the browser alone left out."""
    stored = page.evaluate("Object.fromEntries(Object.entries(localStorage))")
    ours = {k.partition("/:")[2]: v for k, v in stored.items() if k.startswith(f"study:{BASE}:")}
    return {
        key: json.loads(raw)["v"] for key, raw in ours.items() if not re.match("here|aside", key)
    }


def copy(page: Page) -> str:
    """Save a copy; what is in the file."""
    page.locator("study-export").get_by_role("button", name="Save a copy").click()
    return str(page.evaluate("window.text"))


def made(facts: Facts, **other: object) -> str:
    """A copy as somebody may have written it."""
    head = {"format": "study-record", "version": 1, "course": "Small Course", "site": BASE}
    when = {"exported": "2026-11-21T10:00:00+01:00"}
    held = {key: {"v": v, "t": t} for key, (v, t) in facts.items()}
    return json.dumps(head | when | {"facts": held} | other)


def choose(page: Page, text: str, name: str = "copy.json") -> None:
    """Choose a file with that *text* for the import."""
    expect(page.locator("study-import:defined")).to_be_attached()
    file = FilePayload(name=name, mimeType="application/json", buffer=text.encode())
    page.locator("study-import input").set_input_files(file)


def told(page: Page) -> Locator:
    """Where it is told what an import would do, and did."""
    return page.locator("study-import [role=status]")
