"""Whether the questions of a quiz hold together, and are as many as its day promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model.questions import Bug, Choice, Fill, Multi, Open, Order, Output

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .load import Loaded
    from .model.days import QuizPlan
    from .model.questions import Bank, Question
    from .problems import Problem
    from .source import Loc, Source


def check_bank(bank: Loaded[Bank]) -> Iterator[Problem]:
    """The ids of the questions, and the options of each, differ from each other."""
    ids: set[str] = set()
    for q, question in enumerate(bank.value.questions):
        if question.id in ids:
            told = f"the question '{question.id}' is here twice"
            yield bank.source.problem(("questions", q, "id"), told)
        ids.add(question.id)
        yield from _check_question(bank.source, ("questions", q), question)


def check_promise(bank: Loaded[Bank], plan: QuizPlan) -> Iterator[Problem]:
    """A quiz holds as many questions as the day promises."""
    count = len(bank.value.questions)
    if count < plan.questions:
        told = f"{count} questions of the {plan.questions} that are promised"
        yield bank.source.problem(("questions",), told)
    for q, question in enumerate(bank.value.questions):
        if plan.minutes and isinstance(question, Open):
            told = "an exam has no open questions: nobody could grade them at its end"
            yield bank.source.problem(("questions", q, "kind"), told)


def _check_question(source: Source, loc: Loc, question: Question) -> Iterator[Problem]:
    match question:
        case Choice() | Multi():
            for option in (*question.rights, *question.distractors):
                if "\n" in option:
                    told = "an option is one line; put the rest into the text"
                    yield source.problem(loc, told)
            key = "answer" if isinstance(question, Choice) else "answers"
            lists = {key: question.rights, "distractors": question.distractors}
            yield from _differ(source, loc, lists)
        case Output():
            yield from _differ(
                source, loc, {"answer": question.rights, "distractors": question.distractors}
            )
        case Fill():
            yield from _differ(source, loc, {"accept": question.accept, "reject": question.reject})
        case Order():
            yield from _differ(source, loc, {"lines": question.lines})
            if sorted(question.lines) == list(question.lines):
                told = (
                    "sorted by the alphabet, as the page first shows them, these lines are in order"
                )
                yield source.problem((*loc, "lines"), told)
        case Bug() if question.line > len(question.lines):
            told = f"the code has only {len(question.lines)} lines"
            yield source.problem((*loc, "line"), told)


def _differ(source: Source, loc: Loc, lists: dict[str, tuple[str, ...]]) -> Iterator[Problem]:
    """No option stands in two of the lists, or in one of them twice."""
    seen: dict[str, str] = {}
    for key, options in lists.items():
        for o, option in enumerate(options):
            told = option.strip()
            if told in seen:
                again = "is here twice" if seen[told] == key else f"is also under '{seen[told]}'"
                yield source.problem((*loc, key, o), f"{told!r} {again}")
            seen.setdefault(told, key)
