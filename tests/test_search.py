"""The search index in parts: each page is in one of them, and an edit makes one anew."""

import json
from pathlib import Path

import pytest

from generator.page import Page
from generator.problems import CurriculumError
from generator.site import search
from generator.site.search import Entry, Index, Part, Remaking, listed

PAGES = {
    f"{name}/index.html": f"<html lang='en'><title>{name}</title><h1>{name}</h1><p>{name} is here."
    for name in ("apple", "banana", "cherry", "damson", "elder", "fig", "grape")
}


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    """One of three parts."""
    monkeypatch.setattr(search, "_MOST", 3)
    return Index(tmp_path, len(PAGES))


def entered(index: Index, pages: dict[str, str]) -> dict[str, Entry]:
    return {place: index.enter(place, html.encode()) for place, html in pages.items()}


def made(index: Index, pages: dict[str, str], new: list[Part]) -> dict[Part, list[Page]]:
    entries = entered(index, pages)
    parts = index.parts(entries)
    with index.being_made(parts, new, entries, lambda place: pages[place].encode()) as making:
        return making.files()


def test_each_page_is_in_one_part(index: Index) -> None:
    parts = index.parts(entered(index, PAGES))
    files = made(index, PAGES, parts)

    assert [part.folder for part in parts] == ["pagefind", "pagefind/1", "pagefind/2"]
    assert sorted(place for part in parts for place in part.places) == sorted(PAGES)
    for part, found in files.items():
        by_name = {file.uri.removeprefix(f"{part.folder}/"): file for file in found}
        told = json.loads(by_name["pagefind-entry.json"].data)
        assert told["languages"]["en"]["page_count"] == len(part.places)
        assert ("pagefind.js" in by_name) == (part.folder == "pagefind")
    assert json.loads(listed(parts).data) == ["pagefind/1/", "pagefind/2/"]


def test_an_edit_makes_one_part_anew(index: Index) -> None:
    before = index.parts(entered(index, PAGES))
    edited = PAGES | {"fig/index.html": PAGES["fig/index.html"] + " Edited."}
    after = index.parts(entered(index, edited))
    new = [part for part in after if part not in before]

    assert [part.places for part in new] == [
        it.places for it in before if "fig/index.html" in it.places
    ]
    assert list(made(index, edited, new)) == new


def test_a_page_that_goes_is_in_none(index: Index) -> None:
    made(index, PAGES, index.parts(entered(index, PAGES)))
    fewer = {place: html for place, html in PAGES.items() if not place.startswith("fig")}
    parts = index.parts(entered(index, fewer))
    files = made(index, fewer, parts)

    assert sum(len(part.places) for part in parts) == len(PAGES) - 1
    names = [file.uri for found in files.values() for file in found]
    assert sum("/fragment/" in name for name in names) == len(PAGES) - 1


def test_what_somebody_else_changed_is_entered_again(index: Index, tmp_path: Path) -> None:
    parts = index.parts(entered(index, PAGES))
    (page,) = tmp_path.glob("pages/*/fig/index.html")
    wanted = page.read_bytes()
    entries = entered(index, PAGES)
    page.write_text("<html lang='en'><p>Nonsense.")
    with index.being_made(parts, parts, entries, lambda place: PAGES[place].encode()) as making:
        making.files()

    assert page.read_bytes() == wanted


def test_pagefind_tells_what_it_cannot_do(index: Index, tmp_path: Path) -> None:
    parts = index.parts(entered(index, PAGES))
    entries = entered(index, PAGES)
    (tmp_path / "made").write_text("a file where a folder has to be")
    with (
        index.being_made(parts, parts, entries, lambda place: PAGES[place].encode()) as making,
        pytest.raises(CurriculumError, match="Pagefind did not index the site"),
    ):
        making.files()


def test_a_small_site_has_one_part(tmp_path: Path) -> None:
    small = Index(tmp_path, len(PAGES))
    parts = small.parts(entered(small, PAGES))

    assert [part.folder for part in parts] == ["pagefind"]
    assert listed(parts).data == b"[]"


def test_it_is_made_again_as_far_as_it_has_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_MOST", 3)
    pages = dict(PAGES)
    remaking = Remaking(tmp_path)

    def html(place: str) -> bytes:
        if not pages[place]:
            raise CurriculumError([])
        return pages[place].encode()

    before = remaking.files(pages, html)
    assert json.loads(before["pagefind/parts.json"]) == ["pagefind/1/", "pagefind/2/"]
    assert remaking.files(pages, html) == before
    pages["fig/index.html"] += " Edited."
    after = remaking.files(pages, html)
    entries = {name for name in before if name.endswith("entry.json")}
    assert sum(before[name] != after[name] for name in entries) == 1
    pages["grape/index.html"] = ""
    fewer = remaking.files(pages, html)
    assert sum("/fragment/" in name for name in fewer) == len(PAGES) - 1
