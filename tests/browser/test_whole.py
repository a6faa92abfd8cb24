"""Every page of the whole course: accessible, quiet, light, and inside its own origin."""

import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, Page, expect

from tests.browser.conftest import listen, settle
from tests.sites import BASE, REPOSITORY, Site

AXE = REPOSITORY / "node_modules/axe-core/axe.min.js"
KINDS = {
    "home": "",
    "week": "weeks/fundamentals/",
    "day": "days/variables/",
    "project": "days/final-project/",
    "lesson": "days/variables/lesson/",
    "exercise": "days/variables/exercises/types/",
    "task": "days/docker/exercises/images/",
    "brief": "days/final-project/project/",
    "exam": "days/final-review/quiz/",
    "terms": "days/event-loop/lesson/",
    "quiz": "days/variables/quiz/",
    "open-quiz": "days/system-design/quiz/",
    "plan": "plan/",
    "progress": "progress/",
    "log": "log/",
    "glossary": "glossary/",
    "graduation": "graduation/",
    "certificate": "certificate/",
    "verify": "verify/",
    "record": "record/",
    "after": "after/",
    "how": "how-it-works/",
    "none": "404.html",
    "search": "",
}
LOOKS = [(360, "default"), (1280, "default"), (1280, "slate"), (360, "slate")]
"""Widths, and by day or by night as the theme names it."""
RECORD = {
    "tick/variables/types": True,
    "day/variables": "2026-11-02",
    "attempt/variables/a": {
        "date": "2026-11-02",
        "kind": "full",
        "asked": ["a", "b"],
        "missed": ["b"],
        "right": 1,
    },
    "log/a": {"day": "variables", "date": "2026-11-02", "topics": "Names", "hours": 2.5},
}

SMALLEST = """Math.min(...[...document.querySelectorAll('.study-figure text')].map(text =>
    parseFloat(text.getAttribute('font-size')) * text.getScreenCTM().a), 99)"""
"""How many pixels the smallest text of a page's figures has."""


@pytest.fixture
def opened(chrome: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Opens a browser of a given width and colour scheme, with a learner's record in it."""
    contexts = []

    def another(width: int, scheme: str) -> BrowserContext:
        context = chrome.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        facts = {f"study:{BASE}:{key}": {"v": value, "t": 1} for key, value in RECORD.items()}
        context.add_init_script(
            f"for (const [key, fact] of Object.entries({json.dumps(facts)}))"
            " localStorage.setItem(key, JSON.stringify(fact));"
        )
        contexts.append(context)
        return context

    yield another
    for context in contexts:
        context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind: str, opened: Callable[..., BrowserContext], full: Site) -> None:
    page = opened(360, "light").new_page()
    page.goto(full.address + KINDS[kind])
    settle(page)
    if kind == "quiz":
        page.get_by_role("button", name="All on one page").click()
        page.evaluate(
            "document.querySelectorAll('study-question:has(fieldset)').forEach(question =>"
            " question.restore([], 0))"
        )
    if kind == "exercise":
        page.locator(".study-code").focus()
        expect(page.locator(".cm-content")).to_be_focused()
        page.get_by_role("button", name="Run the tests").click()
        expect(page.locator(".study-failed").first).to_be_visible(timeout=60_000)
    if kind == "record":
        copy = '{"format": "study-record", "version": 1, "facts": {"x": {"v": 1, "t": 1}}}'
        file = FilePayload(name="a.json", mimeType="application/json", buffer=copy.encode())
        page.locator("study-import input").set_input_files(file)
        page.get_by_role("button", name="Import", exact=True).click()
        page.locator("study-import input").set_input_files(file)
    if kind == "terms":
        page.locator("study-term > a").first.click()
    if kind == "search":
        page.keyboard.press("/")
        expect(page.get_by_role("dialog")).to_be_visible()

    assert faults(page) == {}


def faults(page: Page) -> dict[str, list[str]]:
    """What is wrong with a page on a phone and on a screen, by day and by night."""
    found = {}
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.locator(f"input[data-md-color-scheme={scheme}]").evaluate("it => it.click()")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        found[f"{width} {scheme}"] = violations(page)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found[f"{width} {scheme}"].append("wider than the screen")
    return {look: said for look, said in found.items() if said}


def violations(page: Page) -> list[str]:
    """What axe has to say, in a line each."""
    page.add_script_tag(path=AXE) if not page.evaluate("'axe' in window") else None
    result = page.evaluate("axe.run({ resultTypes: ['violations'] })")
    return [
        f"{fault['id']}: {node['html'][:120]} {node['failureSummary'][:200]}"
        for fault in result["violations"]
        for node in fault["nodes"]
    ]


def test_every_page_is_quiet_and_narrow_and_at_home(
    opened: Callable[..., BrowserContext], full: Site
) -> None:
    context = opened(360, "light")
    page = context.new_page()
    complaints: list[str] = []
    listen(page, complaints)
    asked: list[str] = []
    heard(page, asked)
    wide, tiny = [], []
    for file in sorted(full.files.rglob("index.html")):
        path = file.parent.relative_to(full.files).as_posix()
        page.goto(full.address + ("" if path == "." else path + "/"))
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(path)
        if page.evaluate(SMALLEST) < 11:
            tiny.append(path)

    assert complaints == []
    assert [url for url in asked if not url.startswith((full.address, "data:", "blob:"))] == []
    assert wide == []
    assert tiny == []


def test_a_cold_load_is_light(opened: Callable[..., BrowserContext], full: Site) -> None:
    lessons = full.files.glob("days/*/lesson/index.html")
    largest = max(lessons, key=lambda file: file.stat().st_size)
    exercise = "days/variables/exercises/types/"
    for path in ("days/variables/", exercise, f"days/{largest.parent.parent.name}/lesson/"):
        page = opened(390, "light").new_page()
        asked: list[str] = []
        heard(page, asked)
        page.goto(full.address + path)
        settle(page)
        sizes = {url: weight(full, url) for url in asked if url.startswith("http")}
        ours = {Path(url).suffix: 0 for url in sizes}
        for url, size in sizes.items():
            if "/assets/study/" in url:
                ours[Path(url).suffix] += size

        told = f"{path}: {sum(sizes.values())} {json.dumps(sizes, indent=1)}"
        assert sum(sizes.values()) < 100_000, told
        assert ours[".js"] < 12_000, told
        assert ours[".css"] < 6_000, told
        assert not [url for url in sizes if re.search("pagefind|search_index|vendor", url)]


def heard(page: Page, asked: list[str]) -> None:
    """Collect the address of every request."""
    page.on("request", lambda request: asked.append(request.url))


def weight(site: Site, url: str) -> int:
    """Bytes of a file as a Pages host sends it, compressed."""
    path = urlsplit(url).path.removeprefix(BASE)
    file = site.files / path / "index.html" if path.endswith("/") or not path else site.files / path
    return len(gzip.compress(file.read_bytes(), 6))
