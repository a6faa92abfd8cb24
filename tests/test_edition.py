"""A page whose edition is the same is the same: whatever is edited, it needs no second making."""

import shutil
from pathlib import Path

import pytest

from generator import edition
from generator.cache import Cache
from generator.curriculum import read_curriculum
from generator.page import Page
from generator.pages import pages
from generator.write import write_new
from tests.curricula import SMALL
from tests.edits import replaced

EDITS = [
    ("days/names/lesson.md", "is a label", "is a tag"),
    ("days/names/day.yml", "topic: Names", "topic: Labels"),
    ("days/names/day.yml", "Tie a name", "Tie a knot"),
    ("days/names/exercises/swap/task.md", "Swap two names", "Swap both names"),
    ("days/names/exercises/swap/starter.py", "...", "pass"),
    ("days/loops/quiz.yml", "When does", "When exactly does"),
    ("days/loops/lesson.md", "{#for}", "{#for}\n\nAnd more."),
    ("days/shop/project.md", "adds prices", "adds up prices"),
    ("days/shop/starter/README.md", "Run", "First run"),
    ("days/shop/day.yml", "kind: project", "kind: project # the first"),
    ("exams/final.yml", "the last question", "the very last question"),
    ("glossary.yml", "A label on an object", "A tag on an object"),
    ("schedule.yml", "[names, loops, review]", "[loops, names, review]"),
    ("schedule.yml", "short: First", "short: One"),
    ("schedule.yml", "2027-01-04", "2027-01-11"),
    ("course.yml", "title: Small Course", "title: Little Course"),
    ("pages/how-it-works.md", "#", "# So:"),
]


def made(curriculum: Path) -> dict[str, tuple[str, bytes]]:
    """The edition of each page, and what is in it."""
    found = pages(read_curriculum(curriculum).course)
    return {page.uri: (page.made_from() if page.made_from else "", page.data) for page in found}


@pytest.mark.parametrize(("file", "before", "after"), EDITS)
def test_the_same_edition_is_the_same_page(
    file: str, before: str, after: str, tmp_path: Path
) -> None:
    curriculum = Path(shutil.copytree(SMALL, tmp_path / "curriculum"))
    old = made(curriculum)
    replaced(curriculum / file, before, after)
    new = made(curriculum)

    assert {uri: page for uri, page in old.items() if new.get(uri) != page}
    same = [uri for uri in new if new[uri][0] and new[uri][0] == old.get(uri, ("",))[0]]
    assert {uri for uri in same if new[uri] != old[uri]} == set()


def test_an_edit_of_a_lesson_leaves_other_days_as_they_are(tmp_path: Path) -> None:
    curriculum = Path(shutil.copytree(SMALL, tmp_path / "curriculum"))
    old = made(curriculum)
    replaced(curriculum / "days/names/lesson.md", "is a label", "is a tag")
    new = made(curriculum)

    differing = {uri for uri, (name, _) in new.items() if name != old[uri][0]}
    assert differing == {uri for uri in new if uri.startswith("days/names")}
    assert all(name for uri, (name, _) in new.items() if uri.startswith("days/"))


def test_another_generator_makes_other_editions(monkeypatch: pytest.MonkeyPatch) -> None:
    old = made(SMALL)
    monkeypatch.setattr(edition, "maker", lambda: "of tomorrow")

    names = {uri for uri, (name, _) in made(SMALL).items() if name and name == old[uri][0]}
    assert names == set()


def test_only_what_has_another_edition_is_made(tmp_path: Path) -> None:
    asked: list[str] = []

    def page(name: str, made_from: str = "") -> Page:
        def work() -> bytes:
            asked.append(name)
            return made_from.encode()

        return Page(name, work, (lambda: made_from) if made_from else None)

    site, cache = tmp_path / "site", Cache(tmp_path / "cache")
    write_new([page("a", "1"), page("b", "1"), page("always")], site, cache)
    asked.clear()
    touched = write_new([page("a", "1"), page("b", "2"), page("always")], site, cache)
    assert (asked, touched) == (["b", "always"], 1)
    assert ((site / "a").read_bytes(), (site / "b").read_bytes()) == (b"1", b"2")

    (site / "a").write_bytes(b"somebody was here")
    (site / "b").unlink()
    asked.clear()
    write_new([page("a", "1"), page("b", "2")], site, cache)
    assert asked == ["a", "b"]
    assert {path.name: path.read_bytes() for path in site.iterdir()} == {"a": b"1", "b": b"2"}

    damaged = next((tmp_path / "cache").iterdir())
    damaged.write_bytes(damaged.read_bytes()[:-1])
    asked.clear()
    assert write_new([page("a", "1"), page("b", "2")], site, cache) == 0
    assert asked == ["a", "b"]
