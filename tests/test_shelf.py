"""A file is read again when it, or another that goes with it, has changed; and only then."""

import shutil
from pathlib import Path

import pytest

from generator import reading
from generator.cache import Cache
from generator.curriculum import read_curriculum
from generator.load import load
from generator.problems import CurriculumError
from generator.shelf import Known, Shelf
from tests.curricula import DRAWN, SMALL
from tests.edits import replaced


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "curriculum"))


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The YAML files that were read."""
    names: list[str] = []

    def noted(path: Path, model: type) -> object:
        names.append(f"{path.parent.name}/{path.name}")
        return load(path, model)

    monkeypatch.setattr(reading, "load", noted)
    return names


def test_only_what_has_changed_is_read_again(root: Path, loaded: list[str]) -> None:
    known: Known = {}
    before = read_curriculum(root, DRAWN, Shelf(root, known)).course
    assert len(loaded) > 5
    loaded.clear()

    assert read_curriculum(root, DRAWN, Shelf(root, known)).course == before
    assert loaded == []

    replaced(root / "days/names/day.yml", "Tie a name", "Tie two names")
    after = read_curriculum(root, DRAWN, Shelf(root, known)).course
    assert loaded == ["names/day.yml"]
    assert after == read_curriculum(root, DRAWN).course != before


def test_another_process_reads_what_has_changed_only(
    root: Path, loaded: list[str], tmp_path: Path
) -> None:
    cache = Cache(tmp_path / "cache")
    shelf = Shelf(root, cache=cache)
    before = read_curriculum(root, DRAWN, shelf).course
    shelf.keep()
    replaced(root / "days/names/day.yml", "Tie a name", "Tie two names")
    loaded.clear()
    shelf = Shelf(root, cache=cache)
    after = read_curriculum(root, DRAWN, shelf).course

    assert loaded == ["names/day.yml"]
    assert after == read_curriculum(root, DRAWN).course != before
    shelf.keep()
    days = [*(root / "days").iterdir()]
    assert len([*(tmp_path / "cache").iterdir()]) == len(days) + 1  # and what is outside of them


def test_a_change_of_any_file_shows_as_if_nothing_had_been_known(
    root: Path, tmp_path: Path
) -> None:
    known: Known = {}
    cache = Cache(tmp_path / "cache")
    read_curriculum(root, DRAWN, Shelf(root, known))
    shelf = Shelf(root, cache=cache)
    read_curriculum(root, DRAWN, shelf)
    shelf.keep()

    def assert_as_new(path: Path) -> None:
        new = outcome(root, Shelf(root))
        assert outcome(root, Shelf(root, known)) == new, path
        assert outcome(root, Shelf(root, cache=cache)) == new, path

    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        text = path.read_text()
        path.write_text(f"{text}\nMore: {{[\n")
        assert_as_new(path)
        path.rename(path.with_name("renamed.md"))
        assert_as_new(path)
        path.with_name("renamed.md").unlink()
        assert_as_new(path)
        path.write_text(text)


def outcome(root: Path, shelf: Shelf) -> object:
    """The course, or what is wrong with it."""
    try:
        found = read_curriculum(root, DRAWN, shelf)
    except CurriculumError as error:
        return str(error)
    return found.course, found.warnings, sorted(found.banks)


def test_names_have_slashes_and_patterns_find_them(root: Path) -> None:
    shelf = Shelf(root)

    assert "days/names/day.yml" in shelf
    assert shelf.matching("days/*/day.yml") == sorted(p.name for p in (root / "days").iterdir())
    assert "how-it-works.md" in shelf.below("pages")
    assert shelf.matching("days/*.yml") == []
