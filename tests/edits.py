"""What an author does to a course, and a stranger to what was made of it."""

import shutil
from pathlib import Path


def files(folder: Path) -> dict[str, bytes]:
    """Everything in a folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def replaced(file: Path, before: str, after: str) -> None:
    """Edit a file."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def edit_a_lesson(folder: Path) -> None:
    with (folder / "curriculum/days/names/lesson.md").open("a") as lesson:
        lesson.write("\n## One more section {#more}\n\nSee [how it works](/how-it-works.md).\n")


def edit_a_title(folder: Path) -> None:
    replaced(folder / "curriculum/days/names/day.yml", "topic: ", "topic: New & <improved> ")
    replaced(folder / "curriculum/course.yml", "title: Small", "title: Salt & <pepper>, small")


def rename_a_day(folder: Path) -> None:
    days = folder / "curriculum/days"
    (days / "rest").rename(days / "pause")
    replaced(folder / "curriculum/schedule.yml", "rest]", "pause]")


def swap_two_days(folder: Path) -> None:
    replaced(folder / "curriculum/schedule.yml", "[names, loops,", "[loops, names,")


def change_a_template(folder: Path) -> None:
    replaced(folder / "docs_overrides/page.html", "Edit this page", "Mend this page")
    partial = folder / "docs_overrides/partials/copyright.html"
    partial.write_text("<p>{% for it in pages %}{{ it.page.content | length }} {% endfor %}</p>")


def change_settings(folder: Path) -> None:
    replaced(folder / "mkdocs.yml", "under MIT", "under the MIT licence")
    replaced(folder / "mkdocs.yml", "pygments_lang_class: true", "pygments_lang_class: false")


def remove_files(folder: Path) -> None:
    (folder / "curriculum/pages/how-it-works.md").unlink()
    (folder / "site/index.html").unlink()
    (folder / "site/progress/index.html").write_text("somebody was here")
    (folder / "site/more.html").write_text("and here")
    shutil.rmtree(folder / "site/assets/stylesheets")


def lose_the_markdown(folder: Path) -> None:
    shutil.rmtree(folder / "build")


def damage_the_cache(folder: Path) -> None:
    edit_a_title(folder)
    for path in (folder / ".cache").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"?")


def add_a_plugin(folder: Path) -> None:
    replaced(folder / "mkdocs.yml", "plugins: []", "plugins: [search]")
