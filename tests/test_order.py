"""Data flows one way: a module of the generator imports only modules before it in this list."""

import ast
import re
from pathlib import Path

import pytest

from tests.sites import REPOSITORY

ORDER = [
    "problems",
    "files",
    "cache",
    "workers",
    "page",
    "fences",
    "archive",
    "elements",
    "shelf",
    "source",
    "load",
    "model.values",
    "model.days",
    "model.questions",
    "model.programme",
    "model.schedule",
    "model.lesson",
    "model.exercise",
    "model.project",
    "model.glossary",
    "model.day",
    "model.course",
    "links",
    "figures",
    "quizzes",
    "exercises",
    "glossary",
    "passages",
    "check",
    "lint",
    "reading",
    "outside",
    "day",
    "curriculum",
    "edition",
    "graduation",
    "calendar",
    "outline",
    "terms",
    "markup",
    "pages",
    "assets",
    "write",
    "practice.harness",
    "practice.checks",
    "practice.loop",
    "practice.session",
    "proof.sandbox",
    "proof.programs",
    "proof.questions",
    "proof.exercises",
    "proof.projects",
    "proof.examples",
    "proof.excerpts",
    "proof.manifests",
    "proof.formats",
    "site.article",
    "site.settings",
    "site.leaves",
    "site.lexing",
    "site.speedups",
    "site.converter",
    "site.templates",
    "site.book",
    "site.trim",
    "site.search",
    "site.memory",
    "site.build",
    "site.view",
    "site.banner",
    "site.preview",
    "site.server",
    "__main__",
]
GENERATOR = REPOSITORY / "generator"
FILES = sorted(file for file in GENERATOR.rglob("*.py") if file.name != "__init__.py")


def name(file: Path) -> str:
    """`generator/model/days.py` is `model.days`."""
    return ".".join(file.relative_to(GENERATOR).with_suffix("").parts)


def imported(file: Path) -> set[str]:
    """The generator's modules that *file* imports, wherever in it."""
    here = ["generator", *name(file).split(".")[:-1]]
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level + 1] + (node.module or "").split(".")
            for alias in node.names:
                dotted = ".".join(filter(None, base[1:]))
                deeper = f"{dotted}.{alias.name}".strip(".")
                found.add(deeper if deeper in ORDER else dotted)
    return found


@pytest.mark.parametrize("file", FILES, ids=name)
def test_imports_go_upwards(file: Path) -> None:
    before = ORDER[: ORDER.index(name(file))]

    assert imported(file) - set(before) == set()


def test_only_one_room_knows_mkdocs() -> None:
    knows = {name(file) for file in FILES if re.search("(from|import) mkdocs", file.read_text())}

    room = {"settings", "leaves", "speedups", "converter", "book"}
    assert knows == {f"site.{module}" for module in room}
