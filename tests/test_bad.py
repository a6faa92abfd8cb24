"""Every folder in `bad/` is a mistake that an author can make; its `told.txt` is what we say."""

import os
from pathlib import Path

import pytest

from generator.curriculum import read_curriculum
from generator.problems import CurriculumError
from tests.curricula import BAD, DRAWN, SMALL, overlaid


@pytest.mark.parametrize("folder", BAD, ids=lambda folder: folder.name)
def test_a_mistake_is_told_in_the_authors_words(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overlaid(folder, tmp_path / "curriculum")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(CurriculumError) as caught:
        read_curriculum(Path("curriculum"), DRAWN)

    told = "".join(f"{problem}\n" for problem in caught.value.problems)
    if "UPDATE_GOLDEN" in os.environ:
        (folder / "told.txt").write_text(told)
    assert told == (folder / "told.txt").read_text()


def test_the_small_curriculum_is_good() -> None:
    assert all(problem.warning for problem in read_curriculum(SMALL).warnings)


def test_a_link_out_of_the_curriculum_is_not_followed(tmp_path: Path) -> None:
    root = overlaid(BAD[0], tmp_path / "curriculum")
    (tmp_path / "secret.md").write_text("secret")
    (root / "pages" / "leak.md").symlink_to(tmp_path / "secret.md")

    with pytest.raises(CurriculumError, match=r"leak\.md:1:1: this link leads out"):
        read_curriculum(root)
