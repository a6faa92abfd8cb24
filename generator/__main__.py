"""The command line: `python -m generator check | verify | build | serve`."""

from __future__ import annotations

import argparse
import gc
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .problems import CurriculumError
from .workers import Aside

# What a command works with is imported where that begins: `build` does two such things at once.
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .curriculum import Curriculum
    from .model.day import Day
    from .shelf import Shelf

CURRICULUM = Path("curriculum")
BUILD = Path("build")
SITE = Path("site")
CACHE = Path(".cache")
FIGURES = CACHE / "figures.json"
_MUCH = 100_000
"""Objects to be made before garbage is looked for: most are kept to the end."""


def main(arguments: list[str] | None = None) -> int:
    """Carry out one command; 0 where all is well, 1 where something has to be mended."""
    options = _parser().parse_args(arguments)
    if not CURRICULUM.is_dir():
        print(f"There is no folder {CURRICULUM}/ here; run this at the top.", file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was begun is ended
    gc.set_threshold(_MUCH)
    try:
        return _tried(partial(options.work, options))
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _tried(work: Callable[[], None]) -> int:
    """The exit code of some work; mistakes in the course are told."""
    try:
        work()
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
    build.add_argument(
        "--plain", action="store_true", help="let MkDocs do all of the rest, and remember nothing"
    )
    build.set_defaults(work=_build)

    serve = commands.add_parser("serve", help="show the site in a browser and follow your edits")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=int, default=8000, help="0 takes any free one (%(default)s)")
    serve.set_defaults(work=_serve)
    return parser


def _read(shelf: Shelf | None = None) -> Curriculum:
    from .curriculum import read_curriculum

    curriculum = read_curriculum(CURRICULUM, FIGURES, shelf)
    for warning in curriculum.warnings:
        print(warning, file=sys.stderr)
    return curriculum


def _check(_: argparse.Namespace) -> None:
    from .lint import lint

    curriculum = _read()
    for finding in sorted(lint(curriculum.banks)):
        print(finding, file=sys.stderr)
    course = curriculum.course
    print(f"{len(course.weeks)} weeks, {len(course.days)} days: no mistakes.")


def _verify(options: argparse.Namespace) -> None:
    from .curriculum import read_curriculum
    from .proof import examples, exercises, projects, questions
    from .proof.programs import Memory
    from .write import write_file

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
    if options.pages_only:
        _write_pages()
        return
    from .cache import alone

    with alone(CACHE, _say):
        with Aside(partial(_tried, _write_pages)) as writing:
            from .site.build import build, warm_up

            warm_up(SITE, CACHE)
            if code := writing.wait():
                raise SystemExit(code)
        build(SITE, CACHE, plain=options.plain)
    print(f"The site is in {SITE}/.")
    gc.freeze()  # it is all given back at once, and nobody need look through it before


def _write_pages() -> None:
    from .assets import assets
    from .cache import Cache
    from .pages import nav_file, pages
    from .shelf import Shelf
    from .write import write_file, write_new

    shelf = Shelf(CURRICULUM, cache=Cache(CACHE / "days"))
    course = _read(shelf).course
    shelf.keep()
    made = [*pages(course, CACHE / "templates"), *assets()]
    touched = write_new(made, BUILD / "pages", Cache(CACHE / "pages"))
    touched += write_file(BUILD / "nav.yml", nav_file(course))
    print(f"{touched} files changed in {BUILD}/pages.")


def _serve(options: argparse.Namespace) -> None:
    from .site.server import serve

    try:
        serve(CURRICULUM, CACHE, options.host, options.port, _say)
    except (OSError, OverflowError) as error:
        _say(f"{options.host}:{options.port}: {error}. Choose another with --port.")
        raise SystemExit(1) from None


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
