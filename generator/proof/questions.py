"""Every answer of a quiz that running a program can prove."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from ..model.questions import Bug, Fill, Order, Output
from .programs import Program, Ran, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..load import Loaded
    from ..model.questions import Bank, Question
    from ..problems import Problem
    from ..source import Loc, Source
    from .programs import Memory

SEEDS = (1, 2)
"""Run with two orders of every set, so that no answer depends on one of them."""


def prove(
    banks: Iterable[Loaded[Bank]], memory: Memory, told: Callable[[int, int], None]
) -> tuple[int, list[Problem]]:
    """How many questions were run, and everything stated that is not what happened."""
    asked = [
        (bank.source, ("questions", q), question, wanted)
        for bank in banks
        for q, question in enumerate(bank.value.questions)
        if (wanted := tuple(programs(question)))
    ]
    results = run_all([p for *_, wanted in asked for p in wanted], memory, told)
    problems = [
        problem
        for source, loc, question, wanted in asked
        for problem in _compare(source, loc, question, [results[p] for p in wanted])
    ]
    return len(asked), problems


def programs(question: Question) -> Iterator[Program]:
    """What has to be run to know whether the question's key is right."""
    match question:
        case Output() if question.language == "python":
            for seed in SEEDS:
                yield Program((question.code,), seed=seed)
        case Fill() if question.language == "python":
            yield Program(tuple(map(question.filled, question.accept + question.reject)))
        case Order():
            yield Program(tuple(map("\n".join, permutations(question.lines))), seconds=300)
        case Bug() if question.language == "python":
            tested = (question.code, question.fixed)
            yield Program(tuple(f"{code.rstrip()}\n{question.check}" for code in tested))


def _compare(
    source: Source, loc: Loc, question: Question, results: list[tuple[Ran, ...]]
) -> Iterator[Problem]:
    match question:
        case Output():
            yield from _output(source, loc, question, [said(ran) for (ran,) in results])
        case Fill():
            yield from _fill(source, loc, question, results[0])
        case Order():
            yield from _order(source, loc, question, results[0])
        case Bug():
            yield from _bug(source, loc, results[0])


def said(ran: Ran) -> str:
    """What a learner is asked for: the output, and as its last line the exception's name."""
    return f"{ran.out}{ran.error}".rstrip()


def _output(source: Source, loc: Loc, question: Output, said: list[str]) -> Iterator[Problem]:
    if len(set(said)) > 1:
        told = f"prints {said[0]!r} or {said[1]!r}, as the order of a set would have it"
        yield source.problem((*loc, "code"), told)
    elif said[0] != question.answer.rstrip():
        yield source.problem(
            (*loc, "answer"), f"prints {said[0]!r}, not {question.answer.rstrip()!r}"
        )
    for d, distractor in enumerate(question.distractors):
        if distractor.rstrip() == said[0]:
            yield source.problem((*loc, "distractors", d), "this is what it prints")


def _fill(source: Source, loc: Loc, question: Fill, ran: tuple[Ran, ...]) -> Iterator[Problem]:
    accepted, rejected = ran[: len(question.accept)], ran[len(question.accept) :]
    wanted = question.prints.rstrip()
    for a, result in enumerate(accepted):
        if said(result) != wanted:
            told = f"prints {said(result)!r}, not {wanted!r}"
            yield source.problem((*loc, "accept", a), told)
    for r, result in enumerate(rejected):
        if said(result) == wanted:
            yield source.problem((*loc, "reject", r), "this works as well")


def _order(source: Source, loc: Loc, question: Order, ran: tuple[Ran, ...]) -> Iterator[Problem]:
    wanted = question.prints.rstrip()
    if said(ran[0]) != wanted:
        told = f"in this order it prints {said(ran[0])!r}, not {wanted!r}"
        yield source.problem((*loc, "lines"), told)
    for lines, other in zip(permutations(question.lines), ran, strict=True):
        if lines != question.lines and said(other) == wanted:
            yield source.problem((*loc, "lines"), f"this order works as well: {list(lines)}")
            return


def _bug(source: Source, loc: Loc, ran: tuple[Ran, ...]) -> Iterator[Problem]:
    broken, fixed = ran
    if not broken.error:
        yield source.problem((*loc, "check"), "the check passes although the bug is there")
    if fixed.error:
        yield source.problem((*loc, "fix"), f"with the fix the check still fails: {fixed.error}")
