"""Only what differs is written."""

from pathlib import Path

from generator.page import Page
from generator.write import write


def pages(**texts: str) -> list[Page]:
    return [Page(f"{name}/page.md", text.encode()) for name, text in texts.items()]


def test_a_file_may_become_a_folder(tmp_path: Path) -> None:
    write([Page("notes", b"x")], tmp_path)
    write([Page("notes/a.txt", b"x")], tmp_path)
    write([Page("notes", b"y")], tmp_path)

    assert (tmp_path / "notes").read_bytes() == b"y"


def test_what_is_new_changed_or_gone_is_touched_and_nothing_else(tmp_path: Path) -> None:
    assert write(pages(kept="same", changed="old", gone="x"), tmp_path) == 3
    before = (tmp_path / "kept/page.md").stat().st_mtime_ns

    assert write(pages(kept="same", changed="new", fresh="y"), tmp_path) == 3

    assert sorted(path.parent.name for path in tmp_path.rglob("page.md")) == [
        "changed",
        "fresh",
        "kept",
    ]
    assert not (tmp_path / "gone").exists()
    assert (tmp_path / "kept/page.md").stat().st_mtime_ns == before
    assert write(pages(kept="same", changed="new", fresh="y"), tmp_path) == 0
