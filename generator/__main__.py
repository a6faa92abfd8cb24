"""The command line: `python -m generator check | verify | build | serve`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .curriculum import Curriculum, read_curriculum
from .problems import CurriculumError
from .proof import examples, questions
from .proof.programs import Memory

ROOT = Path("curriculum")
CACHE = Path(".cache")


def main(arguments: list[str] | None = None) -> int:
    """Carry out one command; 0 where all is well, 1 where the curriculum has mistakes."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.work(options))
    except CurriculumError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("generator")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check")
    check.set_defaults(work=_check)
    verify = commands.add_parser("verify")
    verify.add_argument("days", nargs="*", metavar="DAY")
    verify.add_argument("--write", action="store_true")
    verify.set_defaults(work=_verify)
    return parser


def _read() -> Curriculum:
    curriculum = read_curriculum(ROOT)
    for warning in curriculum.warnings:
        print(warning, file=sys.stderr)
    return curriculum


def _check(_: argparse.Namespace) -> int:
    course = _read().course
    print(f"{len(course.weeks)} weeks, {len(course.days)} days: no mistakes")
    return 0


def _verify(options: argparse.Namespace) -> int:
    curriculum = read_curriculum(ROOT)
    memory = Memory(CACHE / "proof.json")
    wanted = set(options.days)
    chosen = [d for d in curriculum.course.days if not wanted or d.id in wanted]
    lessons = [(Path(d.lesson.source), d.lesson.text) for d in chosen if d.lesson]
    if options.write:
        for path, text in lessons:
            path.write_text(examples.regenerated(text, memory), encoding="utf-8")
        return 0
    banks = [curriculum.banks[d.id] for d in chosen if d.id in curriculum.banks]
    asked, problems = questions.prove(banks, memory, _progress)
    ran, wrong = examples.prove(lessons, memory, _progress)
    if not wanted:
        memory.save()
    if problems or wrong:
        raise CurriculumError([*problems, *wrong])
    print(f"{asked} questions and {ran} examples do what they say")
    return 0


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
