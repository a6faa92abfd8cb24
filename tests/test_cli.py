"""The command line as an author meets it."""

from pathlib import Path

from tests.curricula import BAD, SMALL, overlaid
from tests.sites import REPOSITORY, Site, run, working_copy


def test_help_says_what_each_command_does() -> None:
    help_text = run(REPOSITORY, "--help").stdout

    for command in ("check", "verify", "build", "serve"):
        assert command in help_text
    assert "follow your edits" in help_text


def test_check_writes_nothing_but_a_cache(tmp_path: Path) -> None:
    working_copy(SMALL, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    done = run(tmp_path, "check")

    assert done.returncode == 0
    assert done.stdout == "2 weeks, 6 days: no mistakes.\n"
    assert "warning: the lesson takes 0 minutes" in done.stderr
    after = [path for path in tmp_path.rglob("*") if ".cache" not in path.parts]
    assert sorted(after) == before


def test_a_mistake_ends_with_1_and_leaves_everything_as_it_was(own: Site) -> None:
    before = {path: path.read_bytes() for path in own.folder.rglob("*") if path.is_file()}
    day = own.folder / "curriculum/days/names/day.yml"
    day.write_text(day.read_text().replace("kind: study", "kind: studdy"))
    done = run(own.folder, "build")

    assert done.returncode == 1
    assert "days/names/day.yml:1:1: kind: 'studdy' is not one of" in done.stderr
    assert "Traceback" not in done.stderr
    after = {path: path.read_bytes() for path in own.folder.rglob("*") if path.is_file()}
    assert {path for path in after if after[path] != before.get(path)} == {day}
    assert sorted(after) == sorted(before)


def test_a_broken_template_leaves_the_last_good_site(own: Site) -> None:
    (own.folder / "docs_overrides/page.html").write_text('{% extends "base.html" %}{% block %}')
    done = run(own.folder, "build")

    assert done.returncode == 1
    assert "docs_overrides/page.html:1:" in done.stderr
    assert (own.files / "index.html").is_file()
    assert "Traceback" not in done.stderr


def test_every_bad_curriculum_ends_with_1(tmp_path: Path) -> None:
    for folder in BAD[:3]:
        overlaid(folder, tmp_path / folder.name / "curriculum")
        assert run(tmp_path / folder.name, "check").returncode == 1


def test_outside_a_course_it_says_where_to_go(tmp_path: Path) -> None:
    done = run(tmp_path, "check")

    assert done.returncode == 1
    assert done.stderr == "There is no folder curriculum/ here; run this at the top.\n"


def test_a_second_build_changes_no_page(own: Site) -> None:
    done = run(own.folder, "build", SITE_URL=own.address)

    assert "0 files changed" in done.stdout


def test_verify_proves_the_small_curriculum(tmp_path: Path) -> None:
    working_copy(SMALL, tmp_path)
    done = run(tmp_path, "verify")

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("6 questions and 4 examples")
