"""Python in the page: it runs, it ends, it keeps what was written, and it stays in its place."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.conftest import listen
from tests.sites import BLANK, Site

EXERCISE = "days/names/exercises/swap/"
SOLUTION = "def swap(a, b):\n    return b, a\n"
STARTS = 60_000
"""Milliseconds that the first start may take on a busy machine."""


REQUEST = """
from js import WebSocket, XMLHttpRequest, fetch
url = "http://127.0.0.1:{port}/"
print("asked")
try:
    request = {way}
    request.open("GET", url, False)
    request.send()
except Exception as error:
    print(error)
"""


class Listener(BaseHTTPRequestHandler):
    """Another origin, which nobody should call."""

    heard: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.heard.append(self.path)
        self.send_response(204)
        self.end_headers()


@pytest.fixture(scope="module")
def visited(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that keeps Python from one test to the next, as it does between visits."""
    opened = browser.new_context(viewport={"width": 390, "height": 800})
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


@pytest.fixture
def exercise(visited: BrowserContext, complaints: list[str], small: Site) -> Iterator[Page]:
    page = visited.new_page()
    listen(page, complaints)
    page.goto(small.address + BLANK)
    page.evaluate("localStorage.clear()")
    page.goto(small.address + EXERCISE)
    yield page
    visited.set_offline(False)
    page.close()


def write(page: Page, code: str) -> None:
    """Put *code* in the place of what is there, as by pasting."""
    page.locator(".study-code, .cm-content").locator("visible=true").first.focus()
    expect(page.locator(".cm-content").first).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(code)


def run(page: Page, code: str) -> Locator:
    """Run *code*, and wait until it ended; what it printed."""
    write(page, code)
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator(".study-said")).to_contain_text("It ", timeout=STARTS)
    return page.locator(".study-out")


def test_green_tests_tick_the_box(exercise: Page) -> None:
    exercise.get_by_role("button", name="Run the tests").click()
    expect(exercise.locator(".study-said")).to_have_text("0 of 2 tests pass.", timeout=STARTS)
    first = exercise.locator(".study-tests > li").first
    expect(first).to_contain_text("swap(1, 2) is None; wanted: (2, 1)")
    expect(exercise.get_by_label("Tie a name")).not_to_be_checked()

    write(exercise, SOLUTION)
    exercise.keyboard.press("Control+Enter")

    expect(exercise.locator(".study-said")).to_contain_text("All 2 tests pass", timeout=STARTS)
    expect(first).to_contain_text("Passed")
    expect(exercise.get_by_label("Tie a name")).to_be_checked()


def test_code_outlives_the_page_and_a_reset(exercise: Page) -> None:
    write(exercise, SOLUTION)
    exercise.reload()
    area = exercise.locator(".study-code")
    expect(area).to_have_value(SOLUTION)

    exercise.get_by_role("button", name="Start over").click()
    expect(area).to_have_value("def swap(a, b): ...\n")
    exercise.reload()
    exercise.get_by_role("button", name="Bring my code back").click()

    expect(area).to_have_value(SOLUTION)


def test_stop_ends_an_endless_loop(exercise: Page) -> None:
    write(exercise, "print('on')\nwhile True: pass")
    exercise.get_by_role("button", name="Run", exact=True).click()
    expect(exercise.locator(".study-out")).to_have_text("on\n", timeout=STARTS)
    exercise.get_by_role("button", name="Stop").click()
    expect(exercise.locator(".study-said")).to_have_text("Stopped.")

    expect(run(exercise, "print('fresh')")).to_have_text("fresh\n")


def test_a_time_limit_ends_it_too(exercise: Page) -> None:
    exercise.clock.install()
    exercise.reload()
    write(exercise, "print('on')\nwhile True: pass")
    exercise.get_by_role("button", name="Run", exact=True).click()
    expect(exercise.locator(".study-out")).to_have_text("on\n", timeout=STARTS)
    exercise.clock.fast_forward(5_000)  # the clock goes on meanwhile: on a busy machine for seconds
    expect(exercise.locator(".study-said")).to_have_text("Running…")
    exercise.clock.fast_forward(6_000)

    expect(exercise.locator(".study-error")).to_contain_text("after 10 seconds")


@pytest.mark.parametrize(
    ("code", "printed"),
    [
        ("while True: print()", "more than 60,000 characters"),
        ("x = [0] * 2 ** 29", "MemoryError"),
        ("x = 1\nif x\n    pass", "line 2\n    if x\n        ^\nSyntaxError"),
        (
            "import asyncio\n\nasync def n(i):\n    await asyncio.sleep(0.01)\n    return i\n\n"
            "async def both():\n    print(await asyncio.gather(n(1), n(2)))\n\nasyncio.run(both())",
            "[1, 2]",
        ),
        ("def f():\n    return 1 / 0\nf()", 'File "exercise.py", line 2, in f'),
        ("import sys\nsys.exit(3)", "SystemExit: 3"),
        ("class A:\n    def __repr__(self):\n        return f'{self}'\nprint(A())", "without end"),
        ("def f(n):\n    return f(n + 1)\nf(0)", "RecursionError"),
    ],
)
def test_every_run_ends_in_words(
    code: str, printed: str, exercise: Page, complaints: list[str]
) -> None:
    out = run(exercise, code)
    complaints.clear()  # Pyodide says for itself when it came to its end

    assert printed in out.inner_text()
    assert "harness.py" not in out.inner_text()


def test_what_a_browser_lacks_is_said_in_words(exercise: Page) -> None:
    write(exercise, "import threading\nthreading.Thread(target=print).start()")
    exercise.get_by_role("button", name="Run", exact=True).click()

    expect(exercise.locator(".study-said")).to_contain_text("on your computer", timeout=STARTS)


def test_input_takes_lines_given_beforehand(exercise: Page) -> None:
    expect(exercise.get_by_label("Lines that input() gets")).to_be_hidden()
    write(exercise, "print('Hello', input('Who? '))")
    exercise.get_by_label("Lines that input() gets").fill("Ada")
    exercise.get_by_role("button", name="Run", exact=True).click()

    expect(exercise.locator(".study-out")).to_have_text("Who? Ada\nHello Ada\n", timeout=STARTS)


def test_one_run_leaves_nothing_to_the_next(exercise: Page) -> None:
    run(exercise, "import builtins, sys\nopen('a.txt', 'w').close()\nbuiltins.x = 1\nx = 2")

    again = run(exercise, "import os\nprint(os.listdir(), 'x' in dir(__builtins__), 'x' in dir())")

    expect(again).to_have_text("[] False False\n")


def test_it_runs_without_a_network_once_it_was_here(exercise: Page, complaints: list[str]) -> None:
    run(exercise, "print(1)")
    exercise.context.set_offline(True)
    expect(run(exercise, "print(2)")).to_have_text("2\n")
    write(exercise, "while True: pass")
    exercise.get_by_role("button", name="Run", exact=True).click()
    expect(exercise.locator(".study-said")).to_have_text("Running…")
    exercise.get_by_role("button", name="Stop").click()

    expect(run(exercise, "print(3)")).to_have_text("3\n")
    assert [text for text in complaints if "manifest.json" not in text and "ERR_" not in text] == []
    complaints.clear()  # browsers say that there is no network


def test_code_reaches_no_other_origin(exercise: Page, complaints: list[str]) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as elsewhere:
        threading.Thread(target=elsewhere.serve_forever, daemon=True).start()
        for way in ("XMLHttpRequest.new()", "fetch(url)", "WebSocket.new(url)"):
            out = run(exercise, REQUEST.format(port=elsewhere.server_port, way=way))
            expect(out).to_contain_text("asked")
        exercise.wait_for_timeout(300)
        elsewhere.shutdown()

    assert Listener.heard == []
    complaints.clear()  # browsers say that the policy held


def test_the_editor_is_left_by_keyboard(exercise: Page) -> None:
    exercise.locator(".study-code").focus()
    expect(exercise.locator(".cm-content")).to_be_focused()
    exercise.keyboard.press("Control+End")
    exercise.keyboard.press("Tab")
    expect(exercise.locator(".cm-content")).to_be_focused()

    exercise.keyboard.press("Escape")
    exercise.keyboard.press("Tab")

    expect(exercise.get_by_role("button", name="Run the tests")).to_be_focused()


def test_without_the_editor_the_text_area_works(
    page: Page, small: Site, complaints: list[str]
) -> None:
    page.route("**/vendor/editor.js", lambda route: route.abort())
    page.goto(small.address + EXERCISE)
    page.locator(".study-code").fill(SOLUTION)
    page.locator(".study-code").press("Control+Enter")

    expect(page.locator(".study-said")).to_contain_text("All 2 tests pass", timeout=STARTS)
    complaints.clear()


def test_without_webassembly_the_page_says_so(
    page: Page, small: Site, complaints: list[str]
) -> None:
    page.route("**/vendor/*.wasm", lambda route: route.abort())
    page.goto(small.address + EXERCISE)
    page.get_by_role("button", name="Run the tests").click()

    expect(page.locator(".study-said")).to_contain_text("Python did not start", timeout=STARTS)
    complaints.clear()


def test_an_example_of_a_lesson_runs_where_it_stands(exercise: Page, small: Site) -> None:
    page = exercise
    page.goto(small.address + "days/names/lesson/")
    page.get_by_role("button", name="Try it: example 2").click()
    expect(page.locator(".study-out")).to_have_text("3\n", timeout=STARTS)

    expect(run(page, "print(price + 1)")).to_have_text("4\n")
    page.get_by_role("button", name="Close").click()

    expect(page.get_by_role("button", name="Try it: example 2")).to_be_focused()
    expect(page.locator(".study-bench")).to_have_count(0)


def test_code_from_another_tab_shows_although_the_editor_has_the_focus(
    exercise: Page, complaints: list[str]
) -> None:
    write(exercise, "one")
    other = exercise.context.new_page()
    listen(other, complaints)
    other.goto(exercise.url)
    write(other, "one\ntwo")
    expect(exercise.locator(".study-code")).to_have_value("one\ntwo")
    exercise.keyboard.press("Control+End")
    exercise.keyboard.insert_text("\nthree")

    expect(other.locator(".study-code")).to_have_value("one\ntwo\nthree")
    other.close()


def test_a_page_that_was_asleep_shows_what_was_written_meanwhile(exercise: Page) -> None:
    write(exercise, "old")
    exercise.wait_for_timeout(500)  # it is saved
    exercise.evaluate(
        """() => {
            const key = 'study:/course/:code/names/swap';
            localStorage.setItem(key, JSON.stringify({ v: { text: 'new' }, t: Date.now() }));
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        }"""
    )

    expect(exercise.locator(".study-code")).to_have_value("new")


def test_leaving_the_page_gives_the_editor_back(exercise: Page) -> None:
    write(exercise, SOLUTION)
    exercise.evaluate("window.view = document.querySelector('.cm-content').cmTile.view")
    exercise.locator(".study-where a").click()
    expect(exercise.locator("study-exercise")).to_have_count(0)

    assert exercise.evaluate("view.destroyed")


def test_an_example_opens_once_however_often_it_is_clicked(exercise: Page, small: Site) -> None:
    page = exercise
    page.goto(small.address + "days/names/lesson/")
    page.get_by_role("button", name="Try it: example 2").dblclick()
    expect(page.locator(".study-out")).to_have_text("3\n", timeout=STARTS)

    expect(page.locator(".study-said")).to_have_text("It ran.")


def test_it_runs_where_the_browser_keeps_nothing(page: Page, small: Site) -> None:
    page.add_init_script(
        """const none = "CacheStorage.prototype.open = CacheStorage.prototype.match ="
            + " () => Promise.reject(new DOMException('kept nothing', 'SecurityError'));";
        if (globalThis.CacheStorage) // Firefox's blank page has none
            CacheStorage.prototype.open = CacheStorage.prototype.match =
                () => Promise.reject(new DOMException('kept nothing', 'SecurityError'));
        window.Blob = class extends Blob {
            constructor(parts, options) {
                super(options?.type === 'text/javascript' ? [none, ...parts] : parts, options);
            }
        };"""
    )
    page.goto(small.address + EXERCISE)

    expect(run(page, "print(1)")).to_have_text("1\n")


def test_a_file_of_one_run_is_not_imported_by_the_next(exercise: Page) -> None:
    code = "open('shapes.py', 'w').write('sides = {}')\nimport shapes\nprint(shapes.sides)"
    expect(run(exercise, code.format(3))).to_have_text("3\n")

    expect(run(exercise, code.format(4))).to_have_text("4\n")
