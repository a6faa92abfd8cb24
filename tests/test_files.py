"""Whatever happens to the files, a second look sees what a first one would."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.files import Watch, is_link, scan


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a.md", "b/c.md", "b/d/e.md", "f.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def settle(root: Path) -> None:
    """Let all folders be as old as if nothing had happened for a while."""
    then = time.time() - 60
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        os.utime(folder, (then, then))


def test_files_are_found_in_order(root: Path) -> None:
    found = [Path(name).relative_to(root).as_posix() for name in scan([root / "b", root / "a.md"])]

    assert found == ["b/c.md", "b/d/e.md", "a.md"]
    assert scan([root / "not there"]) == {}


def test_every_change_is_seen(root: Path) -> None:
    watch = Watch([root])

    def assert_seen(what: str) -> None:
        before = watch.files()
        assert [*before.items()] == [*scan([root]).items()], what
        settle(root)
        assert watch.files() == before

    assert_seen("nothing")
    (root / "b/c.md").write_text("longer than it was")
    assert_seen("an edit")
    (root / "b/new.md").write_text("")
    assert_seen("a new file")
    (root / "b/new.md").rename(root / "b/c.md")
    assert_seen("a file that took the place of another")
    (root / "b/d/e.md").unlink()
    assert_seen("a file that is gone")
    (root / "b").rename(root / "g")
    assert_seen("a folder with another name")
    (root / "g/c.md").unlink()
    (root / "g/c.md").symlink_to(root / "a.md")
    assert_seen("a link")
    (root / "a.md").write_text("what the link leads to")
    assert_seen("an edit behind a link")
    (root / "a.md").unlink()
    assert_seen("a link to nowhere")
    assert [is_link(stamp) for stamp in watch.files().values()] == [False, True]


def test_what_has_not_changed_is_not_listed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(root)
    watch = Watch([root])
    watch.files()
    scandir, listed = os.scandir, []

    def noted(folder: str) -> Iterator[os.DirEntry[str]]:
        listed.append(folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", noted)
    watch.files()
    assert listed == []

    (root / "b/new.md").write_text("")
    for _ in range(2):  # its time is now: it may change again, and keep that
        watch.files()
    assert listed == [str(root / "b")] * 2


def test_a_file_that_goes_while_one_looks_is_not_there(root: Path) -> None:
    settle(root)
    watch = Watch([root])
    watch.files()
    then = root.stat().st_mtime_ns
    (root / "f.md").unlink()
    os.utime(root, ns=(then, then))  # as if the folder had been looked at before

    assert [Path(name).name for name in watch.files()] == ["a.md", "c.md", "e.md"]
