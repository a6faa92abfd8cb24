"""The command line: `python -m generator check | verify | build | serve`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateSyntaxError

from .assets import assets
from .curriculum import Curriculum, read_curriculum
from .pages import TEMPLATES, navigation, pages
from .problems import CurriculumError, Problem
from .write import write, write_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model.course import Day

CURRICULUM = Path("curriculum")
BUILD = Path("build")
SITE = Path("site")
CACHE = Path(".cache")
FIGURES = CACHE / "figures.json"
WATCHED = [CURRICULUM, TEMPLATES, Path("docs_overrides"), Path("mkdocs.yml")]


def main(arguments: list[str] | None = None) -> int:
    """Carry out one command; 0 where all is well, 1 where something has to be mended."""
    options = _parser().parse_args(arguments)
    if not CURRICULUM.is_dir():
        print(f"There is no folder {CURRICULUM}/ here; run this at the top.", file=sys.stderr)
        return 1
    try:
        options.work(options)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except CurriculumError as error:
        print(error, file=sys.stderr)
        count = sum(not problem.warning for problem in error.problems)
        print(f"{count} to mend; nothing was written.", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m generator",
        description="Turn the curriculum in curriculum/ into a site that a learner can tick.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = commands.add_parser("check", help="read every file and say what is wrong with it")
    check.set_defaults(work=_check)

    verify = commands.add_parser(
        "verify", help="run the questions' programs and the lessons' examples, and compare"
    )
    verify.add_argument("days", nargs="*", metavar="DAY", help="only these days (default: all)")
    verify.add_argument(
        "--write", action="store_true", help="put what lessons print now into their output blocks"
    )
    verify.set_defaults(work=_verify)

    build = commands.add_parser("build", help="write build/pages/ and publish them into site/")
    build.add_argument(
        "--pages-only", action="store_true", help="write the Markdown and stop there"
    )
    build.set_defaults(work=_build)

    serve = commands.add_parser("serve", help="show the site in a browser and follow your edits")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=int, default=8000, help="0 takes any free one (%(default)s)")
    serve.set_defaults(work=_serve)
    return parser


def _read() -> Curriculum:
    curriculum = read_curriculum(CURRICULUM, FIGURES)
    for warning in curriculum.warnings:
        print(warning, file=sys.stderr)
    return curriculum


def _check(_: argparse.Namespace) -> None:
    from .lint import lint  # what only this command needs

    curriculum = _read()
    for finding in sorted(lint(curriculum.banks)):
        print(finding, file=sys.stderr)
    course = curriculum.course
    print(f"{len(course.weeks)} weeks, {len(course.days)} days: no mistakes.")


def _verify(options: argparse.Namespace) -> None:
    from .proof import examples, exercises, projects, questions  # what only this command needs
    from .proof.programs import Memory

    curriculum = read_curriculum(CURRICULUM, FIGURES)
    if unknown := set(options.days) - {d.id for d in curriculum.course.days}:
        print(f"There is no day {', '.join(sorted(unknown))}.", file=sys.stderr)
        raise SystemExit(1)
    memory = Memory(CACHE / "proof.json")
    days = [d for d in curriculum.course.days if not options.days or d.id in options.days]
    texts = [text for day in days for text in _texts(day)]
    if options.write:
        for path, text, before in texts:
            write_file(path, examples.regenerated(text, before, memory).encode())
        return
    from .proof import formats  # with parsers that a site is built without

    banks = [curriculum.banks[d.id] for d in days if d.id in curriculum.banks]
    asked, wrong = questions.prove(banks, memory, _progress)
    solved, unsolved = exercises.prove([e for d in days for e in d.exercises], memory, _progress)
    begun, failing = projects.prove([d.brief for d in days if d.brief], memory, _progress)
    ran, differing = examples.prove(texts, memory, _progress)
    read, invalid = formats.problems([(path, text) for path, text, _ in texts], banks)
    if not options.days:
        memory.save()
    if problems := [*wrong, *unsolved, *failing, *differing, *invalid]:
        raise CurriculumError(problems)
    print(f"{asked} questions and {ran} examples do what they say.")
    print(f"{solved} exercises: each solution passes its tests, and no starter does.")
    print(f"{begun} projects: their tests fail at the start and pass at the end.")
    print(f"{read} files and commands that are only shown are valid.")


def _texts(day: Day) -> Iterator[tuple[Path, str, str]]:
    """Every text of a day whose examples run, with the code that its reader has by then."""
    if day.lesson:
        yield Path(day.lesson.source), day.lesson.text, ""
    if day.brief:
        yield Path(day.brief.source), day.brief.text, ""
    for exercise in day.exercises:
        yield Path(exercise.source), exercise.text, exercise.code.solution if exercise.code else ""


def _build(options: argparse.Namespace) -> None:
    gc.disable()  # nearly all that is made is kept to the end; looking for garbage costs a tenth
    touched = _render()
    gc.enable()
    print(f"{touched} files changed in {BUILD}/pages.")
    if not options.pages_only:
        from .site import PublishError, publish  # MkDocs takes a moment to import

        try:
            publish(SITE)
        except PublishError as error:
            print(error, file=sys.stderr)
            raise SystemExit(1) from None
        print(f"The site is in {SITE}/.")


def _render() -> int:
    course = _read().course
    try:
        made = chain(pages(course, CACHE / "templates"), assets())
        touched = write(made, BUILD / "pages")
    except TemplateSyntaxError as error:
        path = Path(os.path.relpath(error.filename or TEMPLATES))
        raise CurriculumError([Problem(path, error.lineno, 1, error.message or "")]) from None
    return touched + write_file(BUILD / "nav.yml", navigation(course))


def _serve(options: argparse.Namespace) -> None:
    from .site import preview

    def told(message: str) -> None:
        print(message, file=sys.stderr, flush=True)

    try:
        preview(_render, WATCHED, options.host, options.port, told)
    except (OSError, OverflowError) as error:
        told(f"{options.host}:{options.port}: {error}. Choose another with --port.")
        raise SystemExit(1) from None


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
