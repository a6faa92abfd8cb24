"""What the build makes, whatever it remembers, is what MkDocs makes of the same Markdown."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import edits
from tests.curricula import SMALL
from tests.edits import edit_a_lesson, files, replaced
from tests.previews import EPOCH, build, group_is_gone, started, until
from tests.sites import REPOSITORY, Site, run, working_copy


def plain(folder: Path, **environment: str) -> dict[str, bytes]:
    """What MkDocs by itself makes of the Markdown, and Pagefind of that."""
    made = folder / "plain"
    for command in (
        ["mkdocs", "build", "--quiet", "--strict", "--site-dir", "plain"],
        ["pagefind", "--site", "plain", "--quiet"],
    ):
        subprocess.run(
            [sys.executable, "-m", *command],
            cwd=folder,
            env=os.environ | EPOCH | {"PYTHONPATH": str(REPOSITORY)} | environment,
            check=True,
            capture_output=True,
        )
    found = files(made)
    shutil.rmtree(made)
    return found | {"pagefind/parts.json": b"[]"}


def assert_as_plain(folder: Path) -> None:
    """Every file of the site, byte for byte."""
    wanted, found = plain(folder), files(folder / "site")
    assert sorted(found) == sorted(wanted)
    assert [name for name in wanted if found[name] != wanted[name]] == []


CHANGES = [
    edits.edit_a_lesson,
    edits.edit_a_title,
    edits.rename_a_day,
    edits.swap_two_days,
    edits.change_a_template,
    edits.change_settings,
    edits.remove_files,
    edits.lose_the_markdown,
    edits.damage_the_cache,
    edits.add_a_plugin,
]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working copy with its site, to be copied."""
    folder = working_copy(SMALL, tmp_path_factory.mktemp("built"))
    build(folder)
    return folder


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    """The same for one test."""
    return Path(shutil.copytree(built, tmp_path / "copy"))


def test_a_clean_build_is_as_plain(copy: Path) -> None:
    assert_as_plain(copy)


def test_the_whole_course_is_as_plain(full: Site) -> None:
    wanted, found = plain(full.folder, SITE_URL=full.address), files(full.files)
    dated = {"sitemap.xml", "sitemap.xml.gz"}

    assert sorted(found) == sorted(wanted)
    assert {name for name in wanted if found[name] != wanted[name]} <= dated


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_after_a_change_it_is_as_plain(copy: Path, change: Callable[[Path], None]) -> None:
    change(copy)
    build(copy)

    assert_as_plain(copy)


def test_what_one_page_shows_of_another_is_never_stale(copy: Path) -> None:
    edits.change_a_template(copy)
    build(copy)
    edit_a_lesson(copy)
    build(copy)

    assert_as_plain(copy)


def test_a_file_that_an_extension_reads_is_never_stale(copy: Path) -> None:
    replaced(copy / "mkdocs.yml", "  - abbr\n", "  - abbr\n  - pymdownx.snippets\n")
    (copy / "part.txt").write_text("one")
    with (copy / "curriculum/pages/how-it-works.md").open("a") as page:
        page.write('\n--8<-- "part.txt"\n')
    build(copy)
    (copy / "part.txt").write_text("two")
    build(copy)

    assert b"<p>two</p>" in files(copy / "site")["how-it-works/index.html"]
    assert_as_plain(copy)


def test_turned_off_it_gives_the_same(copy: Path) -> None:
    before = files(copy / "site")
    shutil.rmtree(copy / "site")
    build(copy, "--plain")

    assert files(copy / "site") == before


def test_an_edit_touches_its_own_page_and_the_index_only(copy: Path) -> None:
    build(copy)  # the files' times are another's
    before = {name: (copy / "site" / name).stat().st_mtime_ns for name in files(copy / "site")}
    edit_a_lesson(copy)
    build(copy)
    site = copy / "site"
    touched = {n for n in files(site) if before.get(n) != (site / n).stat().st_mtime_ns}

    pages = {name for name in touched if not name.startswith("pagefind/")}
    assert pages == {"days/names/lesson/index.html"}
    assert touched != pages


def test_with_nothing_changed_nothing_is_touched(copy: Path) -> None:
    build(copy)
    before = {path: path.stat().st_mtime_ns for path in (copy / "site").rglob("*")}
    build(copy)

    assert {path: path.stat().st_mtime_ns for path in (copy / "site").rglob("*")} == before


def test_a_warning_is_told_each_time_and_leaves_the_last_good_site(copy: Path) -> None:
    with (copy / "curriculum/pages/how-it-works.md").open("a") as page:
        page.write("\nSee [nowhere](/days/names.md#nowhere).\n")
    before = files(copy / "site")
    for _ in range(2):
        done = run(copy, "build", **EPOCH)

        assert done.returncode == 1
        assert "curriculum/pages/how-it-works.md:1:1: Doc file" in done.stderr
        assert "#nowhere" in done.stderr
        assert files(copy / "site") == before


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("  - abbr\n", "mkdocs.yml:44:"),
        ("theme:\n", "mkdocs.yml:1"),
    ],
)
def test_a_mistake_in_the_settings_is_told_with_its_line(copy: Path, text: str, told: str) -> None:
    replaced(copy / "mkdocs.yml", text, f"{text}  - [no, such: thing\n")
    done = run(copy, "build", **EPOCH)

    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_build_that_is_ended_leaves_nothing_behind(
    built: Path, tmp_path: Path, end: signal.Signals
) -> None:
    copy = working_copy(REPOSITORY / "curriculum", tmp_path / "copy")
    shutil.copytree(built / "site", copy / "site")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    before = files(copy / "site")
    building = started(copy, "build", TMPDIR=str(temporary))
    articles = copy / ".cache/articles"
    until(lambda: articles.is_dir() and any(articles.iterdir()))
    building.send_signal(end)
    building.communicate()
    until(lambda: group_is_gone(building.pid))

    assert building.returncode == {signal.SIGKILL: -9, signal.SIGTERM: 143, signal.SIGINT: 130}[end]
    assert [*temporary.iterdir()] == []
    assert {path.name for path in copy.iterdir()} <= {
        ".cache", "build", "curriculum", "docs_overrides", "mkdocs.yml", "site"
    }  # fmt: skip
    assert files(copy / "site") == before
    if end == signal.SIGKILL:
        build(copy)
        assert_as_plain(copy)
