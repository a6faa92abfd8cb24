"""The faster lexers give the tokens that Pygments gives, for whatever text."""

import random
from typing import ClassVar

import pytest
from pygments.lexer import RegexLexer, default
from pygments.lexers import get_lexer_by_name
from pygments.token import Text

from generator.fences import blocks
from generator.site.lexing import faster
from tests.sites import REPOSITORY

LANGUAGES = ["python", "toml", "dockerfile", "promql", "diff", "sql", "html", "javascript", "css"]
"""Some that are joined."""


def texts(language: str) -> list[str]:
    """What the course has in a language, and Python in any other, which is full of errors there."""
    days = REPOSITORY / "curriculum/days"
    if language == "python":
        return [path.read_text() for path in sorted(days.rglob("*.py"))]
    lessons = [path.read_text() for path in sorted(days.rglob("lesson.md"))]
    own = [block.text for lesson in lessons for block in blocks(lesson)]
    return own[::20]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tokens_are_the_same(language: str) -> None:
    plain, joined = get_lexer_by_name(language), faster(get_lexer_by_name(language))
    for text in texts(language):
        assert [*joined.get_tokens(text)] == [*plain.get_tokens(text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tokens_of_nonsense_are_the_same(language: str) -> None:
    plain, joined = get_lexer_by_name(language), faster(get_lexer_by_name(language))
    chance = random.Random(language)
    letters = "aefr01_ \n\t\"'\\{}[]()<>#:=.,@!%/*-é"
    for _ in range(200):
        text = "".join(chance.choices(letters, k=80))
        assert [*joined.get_tokens(text)] == [*plain.get_tokens(text)]


@pytest.mark.parametrize("language", ["python", "toml"])
def test_these_are_faster(language: str) -> None:
    lexer = faster(get_lexer_by_name(language))

    assert "get_tokens_unprocessed" in vars(lexer)


@pytest.mark.parametrize("language", ["yaml", "bash", "text", "csharp"])
def test_what_cannot_be_joined_stays_as_it_is(language: str) -> None:
    assert "get_tokens_unprocessed" not in vars(faster(get_lexer_by_name(language)))


class Odd(RegexLexer):
    """Every way there is to go to another state."""

    tokens: ClassVar = {
        "root": [("a", Text, "inner"), ("e", Text, ("inner", "last"))],
        "inner": [
            ("b", Text, "#pop"),
            ("c", Text, ("inner", "#push", "#pop")),
            ("d", Text, "#pop:5"),
            ("f", Text, "#push"),
            default("last"),
        ],
        "last": [("g+", Text, "#pop:2"), (r"(?i)x", Text, "#pop"), default(("#pop", "#pop"))],
    }


def test_every_way_to_another_state_leads_to_the_same() -> None:
    chance = random.Random(1)
    for _ in range(2000):
        text = "".join(chance.choices("abcdefgxX\n", k=20))
        assert [*faster(Odd()).get_tokens(text)] == [*Odd().get_tokens(text)]
