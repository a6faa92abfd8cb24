"""Turn a course into what a publisher of Markdown reads. The same course, the same bytes."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, pass_context

from . import graduation, outline
from .archive import archive
from .cache import Bytecode
from .edition import Editions
from .figures import placed
from .files import scan
from .markup import attribute, fenced, link, literal, markdown, quoted, verbatim
from .model.course import FIXED_PAGES, GLOSSARY
from .model.questions import options
from .model.schedule import WEEKDAYS
from .page import Page
from .problems import CurriculumError, in_template
from .terms import Lexicon, explained

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jinja2.runtime import Context
    from markupsafe import Markup

    from .files import Stamp
    from .model.course import Course, Handwritten, Week
    from .model.day import Day
    from .model.glossary import Term
    from .model.schedule import Calendar

TEMPLATES = Path(__file__).with_name("templates")

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?!\s*\n).*?\n(---|\.\.\.)[ \t]*\n", re.DOTALL)


def pages(course: Course, cache: Path | None = None) -> Iterator[Page]:
    """Every file that the publisher reads, hand-written pages and pictures among them.

    Compiled templates are kept in the folder *cache*, where there is one.
    """
    templates = scan([TEMPLATES])
    environment = _environment(cache, tuple(templates.items()))
    render = _Renderer(course, environment)
    editions = Editions(course, templates)
    render_day = _Renderer(editions.outside, environment)
    yield render("index.md")
    for week in course.weeks:
        yield render("week.md", week.page, week=week)
    for outside, week in zip(editions.outside.weeks, course.weeks, strict=True):
        for day in week.days:
            made_from = partial(editions.of, day)
            yield from _day_pages(day, outside, editions.outside, render_day, made_from)
    for name in FIXED_PAGES[1:]:
        yield render(name)
    if course.glossary:
        yield render(GLOSSARY)
    for page in course.pages:
        yield Page(page.page, partial(_handwritten, page, course))
    if course.calendar:
        work = partial(_calendar, editions.outside, course.calendar)
        yield Page(course.calendar.page, work, lambda: editions.shared)
    yield Page(outline.FILE, partial(outline.outline, course))
    yield Page(graduation.FILE, partial(graduation.graduation_json, course))


def navigation(course: Course) -> dict[str, Any]:
    """The part of MkDocs' configuration that follows from the course: its name and navigation."""
    weeks = [
        {
            f"Week {week.number}: {escape(week.plan.short)}": [
                week.page,
                *({f"{day.number} · {escape(day.plan.topic)}": day.page} for day in week.days),
            ]
        }
        for week in course.weeks
    ]
    own = [page.page for page in course.pages if page.page.endswith(".md")]
    nav = [
        {"Home": "index.md"},
        *weeks,
        {"Plan": "plan.md"},
        {"Progress": "progress.md"},
        {"Study log": "log.md"},
        *([{"Glossary": GLOSSARY}] if course.glossary else []),
        {
            "Graduation": [
                "graduation.md",
                {"Certificate": "certificate.md"},
                {"Check a certificate": "verify.md"},
            ]
        },
        {"Your record": "record.md"},
        {"After the course": "after.md"},
        *own,
    ]
    about = course.programme
    named = {"site_name": escape(about.title), "site_description": escape(about.tagline)}
    return named | {"nav": nav}


def nav_file(course: Course) -> bytes:
    """The same as a file that `mkdocs.yml` inherits."""
    told = navigation(course)
    return yaml.dump(told, Dumper=_DUMPER, sort_keys=False, allow_unicode=True).encode()


class _Renderer:
    """The templates, and what every one of them is given."""

    def __init__(self, course: Course, environment: Environment) -> None:
        self._course = course
        self._lexicon = _lexicon(course.glossary)
        self._environment = environment

    def __call__(
        self,
        template: str,
        uri: str = "",
        made_from: Callable[[], str] | None = None,
        **given: object,
    ) -> Page:
        given |= {"course": self._course, "renderer": self}
        return Page(uri or template, partial(self._lines, f"{template}.j2", given), made_from)

    def _lines(self, template: str, given: dict[str, object]) -> Iterator[str]:
        try:
            yield from self._environment.get_template(template).generate(given)
        except TemplateError as error:
            raise CurriculumError([in_template(error)]) from None

    def reading(self, day: Day) -> Markup:
        """The lesson of *day*, with what earlier days taught explained in place."""
        taught = {term.id: self._course.by_id[term.day].number for term in self._course.glossary}
        known = {term: number for term, number in taught.items() if number < day.number}
        text = day.lesson.text if day.lesson else ""
        return self.markdown(explained(text, self._lexicon, known, self._term))

    def _term(self, word: str, term: Term) -> str:
        """A term where a lesson says it: a link to the glossary, and what it means."""
        day = self._course.by_id[term.day]
        meaning = " ".join(term.text.split())
        where = link(day.name, f"{day.lesson_page}#{term.section}")
        note = f"<span hidden data-pagefind-ignore>{meaning} {where}</span>"
        return f"<study-term>[{word}](/{GLOSSARY}#{term.id}){note}</study-term>"

    def markdown(self, text: str) -> Markup:
        """An author's Markdown with its figures."""
        return markdown(placed(text, self._course.figures))


_lexicon = lru_cache(maxsize=2)(Lexicon)  # most edits leave the glossary as it is


@lru_cache(maxsize=2)
def _environment(folder: Path | None, _: tuple[tuple[str, Stamp], ...]) -> Environment:
    """The templates as they are now: compiled once, and kept even when their files change."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        bytecode_cache=Bytecode(folder) if folder else None,
        undefined=StrictUndefined,  # a misspelt name is an error, not an empty string
        finalize=literal,  # words are shown as they stand, unless a filter says otherwise
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,  # what a macro returns is markup and is not escaped again
        auto_reload=False,
    )
    environment.globals |= {
        "graduation_file": graduation.FILE,
        "link": link,
        "weekdays": WEEKDAYS,
    }
    environment.filters |= {
        "attribute": attribute,
        "fenced": fenced,
        "json": quoted,
        "markdown": _markdown,
        "options": options,
        "reading": _reading,
        "verbatim": verbatim,
    }
    try:
        for name in environment.list_templates():
            environment.get_template(name)
    except TemplateError as error:
        raise CurriculumError([in_template(error)]) from None
    return environment


@pass_context
def _markdown(context: Context, text: str) -> Markup:
    return cast("Markup", context["renderer"].markdown(text))


@pass_context
def _reading(context: Context, day: Day) -> Markup:
    return cast("Markup", context["renderer"].reading(day))


def _day_pages(
    day: Day, week: Week, course: Course, renderer: _Renderer, made_from: Callable[[], str]
) -> Iterator[Page]:
    """The pages of a day, made from that and from the *course* as other days see it."""
    render = partial(renderer, day=day, week=week, made_from=made_from)
    before = course.days[day.number - 2] if day.number > 1 else None
    after = course.days[day.number] if day.number < len(course.days) else None
    yield render("day.md", day.page, before=before, after=after)
    if day.lesson:
        yield render("lesson.md", day.lesson_page, lesson=day.lesson)
    if day.brief:
        yield render("project.md", day.project_page, brief=day.brief)
        if day.brief.starter:
            yield Page(day.starter, partial(archive, day.brief.starter), made_from)
    if day.quiz:
        yield render("quiz.md", day.quiz_page, quiz=day.quiz)
    for exercise in day.exercises:
        yield render("exercise.md", day.exercise_page(exercise.id), exercise=exercise)


def _calendar(course: Course, plan: Calendar) -> bytes:
    from .calendar import calendar  # which takes as long as reading a quarter of the course

    return calendar(course, plan)


def _handwritten(page: Handwritten, course: Course) -> bytes:
    """A page with its figures, and its own path in its front matter for the link that edits it."""
    if not page.page.endswith(".md"):
        return page.data
    text = placed(page.data.decode(), course.figures)
    line = f"source: {quoted(page.source)}\n"
    front = text.replace("---\n", f"---\n{line}", 1)
    return (front if _FRONT_MATTER.match(text) else f"---\n{line}---\n\n{text}").encode()
