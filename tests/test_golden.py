"""The small curriculum's pages, byte for byte; UPDATE_GOLDEN=1 writes them anew, to be read."""

import os
from pathlib import Path

from generator.curriculum import read_curriculum
from generator.pages import nav_file, pages
from generator.write import write, write_file
from tests.curricula import SMALL
from tests.sites import REPOSITORY, run, working_copy

GOLDEN = REPOSITORY / "tests/golden/small"


def test_the_pages_are_as_they_were() -> None:
    course = read_curriculum(SMALL.relative_to(Path.cwd())).course
    made = {page.uri: page.data for page in pages(course)}
    made["nav.yml"] = nav_file(course)
    if "UPDATE_GOLDEN" in os.environ:
        write(pages(course), GOLDEN)
        write_file(GOLDEN / "nav.yml", nav_file(course))

    kept = {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes()
        for path in GOLDEN.rglob("*")
        if path.is_file()
    }
    assert sorted(made) == sorted(kept)
    for uri, data in made.items():
        assert data.decode(errors="replace") == kept[uri].decode(errors="replace"), uri


def test_the_same_curriculum_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for seed in ("1", "2"):
        copy = working_copy(SMALL, tmp_path / seed)
        assert run(copy, "build", "--pages-only", PYTHONHASHSEED=seed).returncode == 0
        files = sorted(path for path in (copy / "build").rglob("*") if path.is_file())
        made.append([(path.relative_to(copy), path.read_bytes()) for path in files])

    assert made[0] == made[1]
