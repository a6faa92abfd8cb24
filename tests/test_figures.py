"""Figures: drawn at build time, once, and as HTML on whatever page an author put them."""

import json
import re
from pathlib import Path

import pytest

from generator import figures
from generator.curriculum import read_curriculum
from generator.figures import COLOURS, Figure, draw, placed
from generator.model.course import Course
from generator.model.lesson import Lesson
from generator.pages import pages
from generator.problems import CurriculumError
from generator.proof import formats
from tests.curricula import DRAWN, SMALL, overlaid
from tests.sites import REPOSITORY

SOURCE = 'digraph {\n  price -> object [label="is <b>"]\n}\n'
BLOCK = f'```graphviz {{alt="Price & object"}}\n{SOURCE}```\n'
CSS = (REPOSITORY / "docs_overrides/assets/study/study.css").read_text(encoding="utf-8")


def drawn(source: str) -> str:
    """The SVG of *source*."""
    found, problems = draw([Figure(Path("l.md"), 1, source)], None)
    assert problems == []
    return found[source]


def texts(course: Course) -> dict[str, str]:
    """The pages of *course* as Markdown, by address."""
    made = ((page.uri, page.data) for page in pages(course))
    return {uri: data.decode() for uri, data in made if uri.endswith(".md")}


def test_a_figure_takes_the_place_of_its_block() -> None:
    text = f"Before\n{BLOCK}after\n\n```python\nx = 1\n```\n"
    svg = '<svg role="img" aria-label="Price &amp; object" width="3em"></svg>'

    shown = placed(text, {SOURCE: '<svg width="3em"></svg>'})

    figure = f'<figure class="study-figure">{svg}</figure>'
    assert shown == f"Before\n\n{figure}\n\nafter\n\n```python\nx = 1\n```\n"


def test_a_drawing_is_plain_svg_without_what_a_page_does_not_need() -> None:
    svg = drawn(SOURCE)

    assert re.match(r'<svg width="[\d.]+em" viewBox="0 0 \d+ \d+">', svg)
    assert svg.endswith("</svg>")
    assert ">is &lt;b&gt;</text>" in svg
    for useless in (" id=", "<title", "<?xml", "<!", "xmlns", "font-family", "\n"):
        assert useless not in svg


def test_a_rounded_box_is_a_rectangle_and_an_edge_is_none() -> None:
    svg = drawn(SOURCE)

    assert svg.count("<rect ") == 2
    assert svg.count("<path ") == 1
    assert re.search(r'<rect fill="none" stroke="black" x="[^"]+" y="[^"]+" width="', svg)


def test_numbers_are_shortened_and_words_are_not() -> None:
    svg = drawn('digraph { "pi is 3.14159, or 22/7" }')

    assert ">pi is 3.14159, or 22/7</text>" in svg
    assert not re.search(r"\d\.\d\d", svg.replace("3.14159", "").split(">", 1)[1])


def test_any_letter_may_stand_in_a_figure() -> None:
    assert ">Größe → 数</text>" in drawn('digraph { "Größe → 数" }')


def test_code_keeps_its_font_and_its_indentation() -> None:
    svg = drawn('digraph { node [fontname=Courier]; a [label="if x:\\l    y\\l"] }')

    assert svg.count(' class="code"') == 2
    assert "> &#160;&#160;&#160;y</text>" in svg


def test_only_a_figure_too_small_to_read_on_a_phone_scrolls() -> None:
    wide = "digraph { rankdir=LR; a -> b -> c -> d -> e [label=leads_to] }\n"
    shown = placed(f'```graphviz {{alt="Far"}}\n{wide}```\n', {wide: drawn(wide)})

    assert 'class="study-figure study-wide" role="group" tabindex="0" aria-label=' in shown
    assert "study-wide" not in placed(BLOCK, {SOURCE: drawn(SOURCE)})


def test_what_is_remembered_is_not_drawn_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, wanted = tmp_path / "new" / "figures.json", [Figure(Path("l.md"), 1, SOURCE)]
    first = draw(wanted, cache)
    monkeypatch.setattr(figures, "_graphviz", lambda _: pytest.fail("drawn again"))

    assert draw(wanted, cache) == first
    assert draw([], cache) == ({}, [])


@pytest.mark.parametrize("lost", ["{", "[]", None])
def test_a_damaged_memory_is_no_memory(tmp_path: Path, lost: str | None) -> None:
    cache = tmp_path / "figures.json"
    if lost:
        cache.write_text(lost)

    assert draw([Figure(Path("l.md"), 1, SOURCE)], cache)[0][SOURCE].startswith("<svg")
    assert len(json.loads(cache.read_text())) == 1


def test_another_library_draws_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, wanted = tmp_path / "figures.json", [Figure(Path("l.md"), 1, SOURCE)]
    draw(wanted, cache)
    monkeypatch.setattr(figures, "LIBRARY", tmp_path / "package.json")
    (tmp_path / "package.json").write_text('{"version": "9.9.9"}')
    monkeypatch.setattr(figures, "_graphviz", lambda sources: ["<svg>newer</svg>"] * len(sources))

    assert draw(wanted, cache)[0] == {SOURCE: "<svg>newer</svg>"}


def test_without_the_library_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "LIBRARY", tmp_path / "package.json")
    found, problems = draw([Figure(Path("l.md"), 7, SOURCE)] * 2, None)

    assert found == {}
    assert [str(problem) for problem in problems] == [
        "l.md:7:1: the figure cannot be drawn without node_modules/; run `make build` or `npm ci`"
    ]
    assert draw([], None) == ({}, [])


def test_every_markdown_of_an_author_may_hold_one(tmp_path: Path) -> None:
    root = overlaid(SMALL, tmp_path / "curriculum")
    quiz = root / "days/names/quiz.yml"
    indented = "".join(f"      {line}\n" for line in f"What is this?\n\n{BLOCK}".splitlines())
    quiz.write_text(quiz.read_text().replace("text: What is a **name**?", f"text: |\n{indented}"))
    for name in ("pages/how-it-works.md", "days/names/exercises/swap/task.md"):
        (root / name).write_text((root / name).read_text() + "\n" + BLOCK)
    made = texts(read_curriculum(root, DRAWN).course)

    for uri in (
        "days/names/lesson.md",
        "days/names/quiz.md",
        "days/names/exercises/swap.md",
        "how-it-works.md",
    ):
        assert '<figure class="study-figure"><svg role="img" aria-label="' in made[uri]
        assert "```graphviz" not in made[uri]


def test_a_mistake_in_a_question_is_told_in_its_line(tmp_path: Path) -> None:
    root = overlaid(SMALL, tmp_path / "curriculum")
    quiz = root / "days/names/quiz.yml"
    block = "text: |\n      What?\n      ```graphviz\n      digraph { a -> }\n      ```\n"
    text = quiz.read_text().replace("text: What is a **name**?", block)
    quiz.write_text(text)
    line = text.splitlines().index("      ```graphviz") + 1

    with pytest.raises(CurriculumError) as caught:
        read_curriculum(root)

    told = [str(problem).removeprefix(f"{quiz}:") for problem in caught.value.problems]
    assert f"{line + 1}:1: Graphviz cannot draw this: syntax error near '}}'" in told
    assert any(said.startswith(f"{line}:1: the figure has no text") for said in told)


def test_looking_takes_no_reading_time_and_verify_knows_the_language() -> None:
    text = f"## A {{#a}}\n\nWords.\n\n{BLOCK}"

    assert Lesson("l.md", text).minutes == Lesson("l.md", "## A {#a}\n\nWords.\n").minutes
    assert formats.problems([(Path("l.md"), text)], [])[1] == []


@pytest.mark.parametrize("colour", sorted(COLOURS - {"none", "transparent"}))
def test_a_colour_has_a_light_and_a_dark_shade(colour: str) -> None:
    assert re.search(rf'\.study-figure .*\[(fill|stroke)="{colour}"\].*var\(--md-', CSS)


def test_the_course_shows_what_people_would_rather_look_at() -> None:
    course = read_curriculum(REPOSITORY / "curriculum", REPOSITORY / ".cache/figures.json").course
    made = texts(course)
    lessons = [made[day.lesson_page] for day in course.days if day.lesson]

    assert sum(page.count('<figure class="study-figure">') for page in lessons) >= 30
    assert [uri for uri, page in made.items() if "study-wide" in page] == []
