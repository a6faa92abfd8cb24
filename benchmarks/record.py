"""How soon the progress page shows a full record."""

import json
import statistics
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.find import ARGUMENTS, chromium
from tests.sites import BASE, serve

FACTS = 2_200
ROUNDS = 5
SHOWN = """() => new Promise((resolve) => {
    const done = () => document.querySelectorAll('.study-chart').length === 3
        && resolve(Date.now() - performance.timing.loadEventEnd);
    const wait = () => done() || requestAnimationFrame(wait);
    wait();
})"""


def measure(folder: Path, row: Callable[[str, float], None]) -> None:
    """Time the site in *folder*`/site`; *row* hears what was measured, and its seconds."""
    address, server = serve(folder)
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        page = browser.new_page()
        page.goto(address)
        page.evaluate(
            "held => { for (const [k, f] of Object.entries(held)) localStorage.setItem(k, f); }",
            {f"study:{BASE}:{key}": json.dumps(fact) for key, fact in full().items()},
        )
        taken = []
        for _ in range(ROUNDS):
            page.goto(address + "progress/", wait_until="commit")
            taken.append(page.evaluate(SHOWN) / 1000)
        row(f"progress with {FACTS:,} facts, from load to charts", statistics.median(taken))
        browser.close()
    server.shutdown()
    server.server_close()


def full() -> dict[str, dict[str, object]]:
    """A record as large as that of a busy learner."""
    begun = 1_767_600_000_000
    facts: dict[str, dict[str, object]] = {}
    for n in range(FACTS):
        at = begun + n * 2_200_000
        kind = n % 4
        if kind == 0:
            entry = {"date": f"2026-{1 + n % 3:02}-{1 + n % 28:02}", "hours": 2, "topics": "Names"}
            facts[f"log/{n}"] = {"v": entry, "t": at}
        else:
            facts[f"tick/day-{n % 56}/box-{n}"] = {"v": True, "t": at}
    return facts
