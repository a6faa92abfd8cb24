"""Makes the README's pictures: `make screenshots`."""

import json
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.find import ARGUMENTS, chromium
from tests.sites import BASE, REPOSITORY, Site, serve, working_copy

PICTURES = REPOSITORY / ".github/pictures"
DONE = ["variables", "control-flow"]
TICKED = ["tick/functions/reading", "tick/functions/parameters", "tick/functions/lambda"]
SHOTS = {
    "home": ("", 1280, 760, "light"),
    "day": ("days/functions/", 390, 780, "light"),
    "lesson": ("days/functions/lesson/", 390, 780, "light"),
    "quiz": ("days/functions/quiz/", 390, 780, "dark"),
}


def main() -> None:
    """Build the site, and look at it as a learner on the third day."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        copy = working_copy(REPOSITORY / "curriculum", Path(folder))
        address, server = serve(copy)
        Site(copy, address).build()
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        for name, (path, width, height, scheme) in SHOTS.items():
            shoot(browser, address + path, PICTURES / f"{name}.png", width, height, scheme)
        browser.close()
        server.shutdown()


def shoot(browser: Browser, address: str, to: Path, width: int, height: int, scheme: str) -> None:
    """One picture, with two days done and a third begun."""
    with browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
    ) as context:
        facts: dict[str, object] = {f"day/{day}": "2026-11-02" for day in DONE}
        facts |= dict.fromkeys(TICKED, True)
        stored = {f"study:{BASE}:{key}": {"v": value, "t": 1} for key, value in facts.items()}
        context.add_init_script(
            f"for (const [key, fact] of Object.entries({json.dumps(stored)}))"
            " localStorage.setItem(key, JSON.stringify(fact));"
        )
        page = context.new_page()
        page.goto(address, wait_until="networkidle")
        to.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=to)
        print(to.relative_to(REPOSITORY))


if __name__ == "__main__":
    main()
