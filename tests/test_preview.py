"""The preview gives what the build gives, follows every edit, and leaves nothing behind."""

import shutil
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import reading
from generator.curriculum import read_curriculum
from generator.load import load
from generator.site import preview
from generator.site.banner import SCRIPT
from generator.site.preview import Preview
from tests.curricula import SMALL
from tests.edits import edit_a_lesson, files, replaced
from tests.previews import Served, build
from tests.sites import working_copy


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A preview of the small curriculum."""
    with Served(working_copy(SMALL, tmp_path / "copy")) as found:
        yield found


def test_it_is_what_would_be_built(served: Served) -> None:
    folder = served.folder
    copy = Path(shutil.copytree(folder, folder.with_name("built")))
    build(copy, SITE_URL=served.address)

    for name, data in files(copy / "site").items():
        status, found = served.get(f"/{name}")
        assert (status, found.replace(SCRIPT, b"")) == (200, data), name
        assert (SCRIPT in found) == name.endswith(".html"), name
        if name.endswith("/index.html"):
            assert served.get(f"/{name.removesuffix('index.html')}") == (200, found)
    assert served.get("/days/names")[0] == 301
    assert served.get("/nowhere/") == (404, served.get("/404.html")[1])


def test_it_writes_nothing(served: Served) -> None:
    served.get("/")
    served.get("/days/names/lesson/")
    there = sorted(path.name for path in served.folder.iterdir())

    assert there == [".cache", "curriculum", "docs_overrides", "mkdocs.yml"]


def test_it_follows_every_kind_of_edit(served: Served) -> None:
    day, folder = "/days/names/", served.folder
    assert "Tie a name to an object" in served.text(day)

    replaced(folder / "curriculum/days/names/day.yml", "Tie a name to an object", "Tie a knot")
    assert "Tie a knot" in served.text(day)
    edit_a_lesson(folder)
    assert "One more section" in served.text("/days/names/lesson/")
    replaced(folder / "curriculum/days/loops/day.yml", "topic: ", "topic: New ")
    assert "New Loops" in served.text(day)  # in the navigation
    replaced(folder / "curriculum/schedule.yml", "[names, loops,", "[loops, names,")
    assert "Day 2: " in served.text(day)
    replaced(folder / "docs_overrides/page.html", "To edit this page", "To mend this page")
    assert "To mend this page" in served.text(day)
    replaced(folder / "mkdocs.yml", "under MIT", "under the MIT licence")
    assert "under the MIT licence" in served.text(day)
    (folder / "curriculum/pages/new.md").write_text("# Something new\n")
    assert "Something new" in served.text("/new/")
    (folder / "curriculum/pages/new.md").unlink()
    assert served.get("/new/")[0] == 404


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Preview:
    """The same without a server, after a build."""
    folder = working_copy(SMALL, tmp_path / "copy")
    build(folder)
    monkeypatch.chdir(folder)
    return Preview(Path("curriculum"), Path(".cache"), "http://127.0.0.1:1/", print)


def test_it_reads_no_more_than_was_edited(shown: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(path: Path, model: type) -> object:
        read.append(path.as_posix())
        return load(path, model)

    monkeypatch.setattr(reading, "load", noted)
    page = "/days/names/lesson/"
    before = shown.answer(page).data
    edit_a_lesson(Path())
    assert b"One more section" in shown.answer(page).data != before
    assert read == []  # the build has kept it
    replaced(Path("curriculum/days/loops/day.yml"), "topic: ", "topic: New ")
    assert b"New Loops" in shown.answer("/days/names/").data
    assert read == ["curriculum/days/loops/day.yml"]


def test_a_rest_changes_nothing(shown: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview, "_REST", 0)
    page = "/days/names/lesson/"
    for address in ("/nowhere/", "/pagefind/pagefind.js", page):
        shown.answer(address)
        shown.rest()
    before = shown.answer(page).data
    shown.rest()
    assert shown.answer(page).data == before
    edit_a_lesson(Path())
    shown.rest()
    assert b"One more section" in shown.answer(page).data


def test_files_that_go_while_they_are_read_are_looked_at_again(
    shown: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, tries = "/days/names/lesson/", []

    def vanishing(*given: Any) -> object:
        tries.append(1)
        if len(tries) == 1:
            raise FileNotFoundError
        return read_curriculum(*given)

    before = shown.answer(page).data
    monkeypatch.setattr(preview, "read_curriculum", vanishing)
    edit_a_lesson(Path())

    assert shown.answer(page).data == before
    assert b"One more section" in shown.answer(page).data


def test_a_mistake_stands_on_the_last_good_page_until_it_is_mended(served: Served) -> None:
    day = served.folder / "curriculum/days/names/day.yml"
    good = day.read_text()
    assert "Tie a name" in served.text("/days/names/")

    day.write_text(good.replace("kind: study", "kind: <b>studdy"))
    for page in ("/days/names/", "/days/loops/"):  # one that was seen before, and one that was not
        text = served.text(page)
        assert "days/names/day.yml:1:1: kind: &#x27;&lt;b&gt;studdy&#x27; is not one of" in text
        assert "Study log" in text
    assert "Tie a name" in served.text("/days/names/")

    day.write_text(good)
    assert "To be mended" not in served.text("/days/names/")
    told = served.ended(signal.SIGINT)
    assert told.count("is not one of") == 1
    assert told.count("loops/day.yml:4:1: warning: the lesson takes") == 2  # and with the mistake
    assert told.endswith("Stopped.\n")


@pytest.mark.parametrize(
    ("file", "before", "after", "told"),
    [
        ("docs_overrides/page.html", "{% block content %}", "{% block %}", "page.html:{}:"),
        ("docs_overrides/page.html", "{{ super() }}", "{{ nobody.knows }}", "page.html:{}:"),
        ("mkdocs.yml", "site_dir: site", "site_dir: [site", "mkdocs.yml:"),
        ("mkdocs.yml", "name: material", "name: nobody", "theme: Unrecognised theme name"),
    ],
)
def test_a_mistake_beside_the_course_is_told_with_its_line(
    served: Served, file: str, before: str, after: str, told: str
) -> None:
    assert "Tie a name" in served.text("/days/names/")
    line = (served.folder / file).read_text().partition(before)[0].count("\n") + 1
    replaced(served.folder / file, before, after)
    text = served.text("/days/names/")

    assert "To be mended" in text
    assert told.format(line) in text
    assert "Tie a name" in text
    replaced(served.folder / file, after, before)
    assert "To be mended" not in served.text("/days/names/")


def test_a_warning_stands_on_its_page(served: Served) -> None:
    page = served.folder / "curriculum/pages/how-it-works.md"
    page.write_text(page.read_text() + "\n[there][]\n\n[there]:\n  nowhere.md\n")
    text = served.text("/how-it-works/")

    assert "To be mended" in text
    assert "how-it-works.md:1:1: Doc file" in text
    assert "contains a link &#x27;nowhere.md&#x27;" in text
    assert "To be mended" not in served.text("/")


def test_before_the_first_good_page_the_mistakes_are_the_page(tmp_path: Path) -> None:
    folder = working_copy(SMALL, tmp_path)
    replaced(folder / "curriculum/schedule.yml", "weeks:", "weks:")
    served = Served(folder)
    status, text = served.get("/days/names/")

    assert status == 500
    assert b"curriculum/schedule.yml:1:1" in text
    replaced(folder / "curriculum/schedule.yml", "weks:", "weeks:")
    assert "Tie a name" in served.text("/days/names/")
    served.ended(signal.SIGTERM)


def test_the_open_page_hears_of_its_change_and_another_does_not(served: Served) -> None:
    served.text("/days/names/lesson/")
    served.text("/progress/")
    lesson, progress = served.listening("/days/names/lesson/"), served.listening("/progress/")
    heard: list[bytes] = []
    waiting = threading.Thread(target=lambda: heard.append(progress.read()), daemon=True)
    waiting.start()

    edit_a_lesson(served.folder)
    assert b"data: changed" in lesson.read()
    edit = served.folder / "docs_overrides/assets/study/study.css"
    waiting.join(1)
    assert heard == []
    edit.write_text(edit.read_text() + "\n/* new */\n")  # is shown on every page
    waiting.join(60)
    assert b"data: changed" in heard[0]


def test_with_a_plugin_mkdocs_builds_what_is_shown(tmp_path: Path) -> None:
    folder = working_copy(SMALL, tmp_path)
    replaced(folder / "mkdocs.yml", "plugins: []", "plugins: [search]")
    served = Served(folder)

    assert "Tie a name" in served.text("/days/names/")
    assert b"Tie a name" in served.get("/search/search_index.json")[1]
    edit_a_lesson(folder)
    assert b"One more section" in served.get("/search/search_index.json")[1]
    served.ended(signal.SIGTERM)


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_whatever_ends_it_nothing_is_left(tmp_path: Path, end: signal.Signals) -> None:
    folder, temporary = working_copy(SMALL, tmp_path / "copy"), tmp_path / "temporary"
    temporary.mkdir()
    served = Served(folder, TMPDIR=str(temporary))
    served.text("/")
    served.get("/pagefind/pagefind-entry.json")
    served.listening("/")
    told = served.ended(end)

    assert served.process.returncode == {signal.SIGINT: 0, signal.SIGTERM: 143}.get(end, -9)
    assert "Traceback" not in told
    assert [*temporary.iterdir()] == []
    assert not {"build", "site"} & {path.name for path in folder.iterdir()}
