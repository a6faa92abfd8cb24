"""Whether the terms of the glossary hold together, and are taught."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .load import Loaded
    from .model.course import Course
    from .model.glossary import Glossary
    from .problems import Problem


def check_terms(glossary: Loaded[Glossary]) -> Iterator[Problem]:
    """No id and no spelling stands for two terms."""
    ids: set[str] = set()
    spellings: dict[str, str] = {}
    for t, term in enumerate(glossary.value.terms):
        if term.id in ids:
            told = f"the term '{term.id}' is here twice"
            yield glossary.source.problem(("terms", t, "id"), told)
        ids.add(term.id)
        for plain, spelling in {s.casefold(): s for s in (*term.also, term.term)}.items():
            owner = spellings.setdefault(plain, term.id)
            if owner != term.id:
                told = f"'{spelling}' is also the term '{owner}'"
                yield glossary.source.problem(("terms", t, "term"), told)


def check_taught(glossary: Loaded[Glossary], course: Course) -> Iterator[Problem]:
    """A section of a lesson teaches each term; a course that leaves out the day does without it."""
    for t, term in enumerate(glossary.value.terms):
        loc = ("terms", t, "see")
        if term.day not in course.by_id:
            told = f"there is no day '{term.day}' in the course, so the glossary leaves this out"
            yield glossary.source.problem(loc, told, warning=True)
        elif not course.by_id[term.day].teaches(term.section):
            yield glossary.source.problem(loc, f"no lesson has the section '{term.see}'")
