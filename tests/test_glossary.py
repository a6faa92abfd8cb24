"""The glossary: its page, and its terms where later lessons say them."""

import re
from pathlib import Path

import pytest
import yaml

from generator.curriculum import read_curriculum
from generator.model.glossary import Term
from generator.pages import navigation, pages
from generator.terms import MOST, Lexicon, explained
from tests.curricula import DRAWN, SMALL, overlaid
from tests.sites import REPOSITORY, Site


def term(name: str, *also: str) -> Term:
    """A term that is called *name*."""
    slug = re.sub("[^a-z0-9]+", "-", name.lower())
    return Term(id=slug, term=name, also=also, see="a#b", text="Words.")


TERMS = [term("alias", "aliases"), term("context manager"), term("manager"), term("N+1 query")]
KNOWN = {each.id: 1 for each in TERMS}


def marked(text: str, known: dict[str, int] = KNOWN) -> str:
    """*text* with brackets around what it explains."""
    return explained(text, Lexicon(TERMS), known, lambda word, its: f"<{word}={its.id}>")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("An alias is an alias.", "An <alias=alias> is an alias."),
        ("Aliases end.", "<Aliases=alias> end."),
        ("ALIASES, aliased, unalias", "ALIASES, aliased, unalias"),
        ("A manager context manager", "A <manager=manager> <context manager=context-manager>"),
        ("- a context\n  manager", "- a <context\n  manager=context-manager>"),
        ("a context\n\nmanager", "a context\n\n<manager=manager>"),
        ("a context, manager", "a context, <manager=manager>"),
        ("The alias's use, *alias*", "The <alias=alias>'s use, *alias*"),
        ("an N+1 query", "an <N+1 query=n-1-query>"),
    ],
)
def test_a_term_is_explained_where_it_is_first_said(text: str, shown: str) -> None:
    assert marked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "## An alias {#alias}",
        "| alias | manager |\n| --- | --- |\n| alias | x |",
        "```python\nalias = 1\n```",
        "Use `alias`, ``an ` alias`` and `two\nalias lines`.",
        "See [an alias](/days/alias.md#alias), [alias\nmanager][alias] and ![alias](alias.png).",
        "[alias]: /days/alias.md",
        '<p title="alias">\nA <b data-x="alias">b</b> <alias>',
        '[x](/y.md){ .alias title="alias" }',
        '```graphviz {alt="alias"}\ndigraph { alias }\n```',
        "No term at all.",
    ],
)
def test_only_plain_prose_is(text: str) -> None:
    assert marked(text) == text


def test_what_a_lesson_sets_in_bold_it_explains_itself() -> None:
    assert marked("An alias. An **alias** is a manager.") == (
        "An alias. An **alias** is a <manager=manager>."
    )


def test_what_is_not_taught_yet_is_left_alone_and_hides_what_it_holds() -> None:
    assert marked("a context manager", {"manager": 1}) == "a context manager"


def test_a_page_explains_a_dozen_and_prefers_what_it_says_in_passing() -> None:
    terms = [term(f"t{number}") for number in range(MOST + 3)]
    text = "t0 t1 " + " ".join(each.term for each in terms) + " t0"
    days = {each.id: number for number, each in enumerate(terms)}
    shown = explained(text, Lexicon(terms), days, lambda word, _: f"<{word}>")

    assert shown.count("<") == MOST
    assert "t0 t1 t0 t1 t2 <t3>" in shown  # of those said once, the one taught first goes


def test_the_page_has_every_term_with_its_section(small: Site) -> None:
    page = small.html("glossary")

    assert "A label on an object; = ties it. Day 1: Names" in small.text("glossary")
    assert '<dt id="name">name</dt>' in page
    assert 'href="../days/names/lesson/#labels"' in page
    assert page.index('id="for-loop"') < page.index('id="name"')


def test_a_later_lesson_explains_it_and_its_own_does_not(small: Site) -> None:
    lesson = small.html("days/loops/lesson")

    assert '<study-term><a href="../../../glossary/#name">name</a><span hidden' in lesson
    assert '<a href="../../names/lesson/#labels">Day 1: Names' in lesson
    assert lesson.count("<study-term>") == 1
    assert "<study-term>" not in small.html("days/names/lesson")


def test_a_definition_is_not_found_where_it_is_only_repeated(small: Site) -> None:
    assert "hidden data-pagefind-ignore>A label" in small.html("days/loops/lesson")


def test_a_course_may_have_none(tmp_path: Path) -> None:
    root = overlaid(SMALL, tmp_path / "curriculum")
    (root / "glossary.yml").unlink()
    course = read_curriculum(root, DRAWN).course

    assert "glossary.md" not in {page.uri for page in pages(course)}
    assert "lossary" not in str(navigation(course))
    assert "glossary.md" not in course.addresses


def test_a_link_to_a_term_is_checked(tmp_path: Path) -> None:
    root = overlaid(SMALL, tmp_path / "curriculum")
    page = root / "pages/how-it-works.md"
    page.write_text(page.read_text() + "\nA [name](/glossary.md#name).\n")
    assert read_curriculum(root, DRAWN).course

    page.write_text(page.read_text().replace("#name", "#nome"))
    with pytest.raises(Exception, match=r"the page '/glossary\.md' has no section 'nome'"):
        read_curriculum(root, DRAWN)


def test_a_term_of_a_day_that_is_left_out_is_left_out(tmp_path: Path) -> None:
    root = overlaid(SMALL, tmp_path / "curriculum")
    glossary = yaml.safe_load((root / "glossary.yml").read_text())
    gone = {"id": "gone", "term": "gone", "see": "gone#away", "text": "It is not taught here."}
    (root / "glossary.yml").write_text(yaml.safe_dump({"terms": [*glossary["terms"], gone]}))
    curriculum = read_curriculum(root, DRAWN)

    assert [its.id for its in curriculum.course.glossary] == ["for-loop", "name"]
    assert any("there is no day 'gone' in the course" in str(w) for w in curriculum.warnings)


def test_the_course_explains_its_terms_from_the_day_after(full: Site) -> None:
    course = read_curriculum(REPOSITORY / "curriculum", REPOSITORY / ".cache/figures.json").course
    days = [day for day in course.days if day.lesson]
    counts = [full.html(f"days/{day.id}/lesson").count("<study-term>") for day in days]

    assert len(course.glossary) >= 200
    assert {its.day for its in course.glossary} == {day.id for day in days}
    assert counts[0] == 0
    assert max(counts) == MOST
    assert sum(counts) > 5 * len(days)
