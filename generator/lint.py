"""Questions that parse, and whose keys are right, but that ask badly."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from .model.questions import Choice, Fill, Multi, Order, Output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .load import Loaded
    from .model.questions import Bank, Question
    from .problems import Problem
    from .source import Loc, Source

FEW_WORDS = 12
"""An explanation with fewer words than this names the answer and no reason."""

ALIKE = 0.75
"""Two questions that share so large a part of their words ask the same (Jaccard index)."""

LONGEST = 0.5
"""In a quiz of five or more, the right option may be the longest in at most this part."""

_ALL_OR_NONE = re.compile(
    r"\bof the above\b|^(all|none|both|neither) of (these|them)(,|\W*$)", re.IGNORECASE
)
_UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|TBD|(?i:lorem ipsum|placeholder text|coming soon))\b")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Asked:
    """A question, and where it stands."""

    source: Source
    loc: Loc
    question: Question

    @property
    def rights(self) -> tuple[str, ...]:
        """Its right options, where it has options."""
        return self.question.rights if isinstance(self.question, Choice | Multi | Output) else ()

    @property
    def options(self) -> tuple[str, ...]:
        """All its options, the right ones first."""
        question = self.question
        wrong = question.distractors if isinstance(question, Choice | Multi | Output) else ()
        return self.rights + wrong

    @property
    def prose(self) -> tuple[str, ...]:
        """Its options without code, in which a dot or a space would be a difference."""
        code = isinstance(self.question, Output)
        return () if code else tuple(option for option in self.options if "`" not in option)

    @cached_property
    def shown(self) -> str:
        """Everything that a learner sees before answering."""
        lines = self.question.lines if isinstance(self.question, Order) else ()
        return "\n".join((self.question.text, self.question.code or "", *self.options, *lines))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that say what it is about."""
        return frozenset(word for word in _WORD.findall(self.shown.casefold()) if len(word) > 1)

    def problem(self, key: str, message: str) -> Problem:
        """Something to mend, which does not stop anybody."""
        return self.source.problem((*self.loc, key), message, warning=True)


def lint(banks: Mapping[str, Loaded[Bank]]) -> Iterator[Problem]:
    """Everything in the quizzes that is asked badly."""
    quizzes = [
        [
            Asked(bank.source, ("questions", q), question)
            for q, question in enumerate(bank.value.questions)
        ]
        for bank in banks.values()
    ]
    for quiz in quizzes:
        for asked in quiz:
            for rule in RULES:
                yield from rule(asked)
        yield from longest_is_right(quiz)
        yield from gives_away(quiz)
    yield from near_duplicates([asked for quiz in quizzes for asked in quiz])


def all_or_none(asked: Asked) -> Iterator[Problem]:
    """An option about the other options tests reading, and cannot be shuffled."""
    for option in asked.options:
        if _ALL_OR_NONE.search(option):
            yield asked.problem("distractors", f"an option says {option!r}; name what is meant")


def same_option(asked: Asked) -> Iterator[Problem]:
    """Two options that differ in nothing but their spelling cannot both be judged."""
    seen: dict[str, str] = {}
    for option in asked.prose:
        plain = _plain(option)
        if plain in seen:
            yield asked.problem("distractors", f"{seen[plain]!r} and {option!r} say the same")
        seen[plain] = option


def cue(asked: Asked) -> Iterator[Problem]:
    """The question must not hold the right option word for word, nor one option another."""
    text = f" {_plain(asked.question.text)} "
    for right in set(asked.rights) & set(asked.prose):
        if _words(right) > 2 and f" {_plain(right)} " in text:
            yield asked.problem("text", f"the question holds the right option {right!r}")
    for one, other in combinations(sorted(asked.prose, key=len), 2):
        if _words(one) > 2 and f" {_plain(one)} " in f" {_plain(other)} ":
            yield asked.problem("distractors", f"{other!r} holds the whole of {one!r}")


def no_reason(asked: Asked) -> Iterator[Problem]:
    """An explanation says why, which takes words that question and answer do not have."""
    words = _words(asked.question.explain)
    if words < FEW_WORDS:
        yield asked.problem("explain", f"{words} words are no explanation; say why")
    else:
        new = set(_WORD.findall(asked.question.explain.casefold())) - asked.words
        if len(new) < FEW_WORDS // 2:
            yield asked.problem("explain", "this only repeats the question; say why")


def unfinished(asked: Asked) -> Iterator[Problem]:
    """Words that somebody meant to replace."""
    for key in ("text", "explain", "model"):
        if found := _UNFINISHED.search(getattr(asked.question, key, None) or ""):
            yield asked.problem(key, f"{found[0]!r} is unfinished")


RULES: tuple[Callable[[Asked], Iterator[Problem]], ...] = (
    all_or_none,
    same_option,
    cue,
    no_reason,
    unfinished,
)


def longest_is_right(quiz: list[Asked]) -> Iterator[Problem]:
    """Whoever always takes the longest option must not pass."""
    choices = [asked for asked in quiz if isinstance(asked.question, Choice)]
    longest = [asked for asked in choices if _stands_out(asked)]
    if len(choices) >= 5 and len(longest) > LONGEST * len(choices):
        told = f"the right option is the longest in {len(longest)} of {len(choices)} questions"
        yield longest[0].source.problem(("questions",), told, warning=True)


def _stands_out(asked: Asked) -> bool:
    right, *wrong = map(len, asked.options)
    return right > 1.1 * max(wrong)


def gives_away(quiz: list[Asked]) -> Iterator[Problem]:
    """What a learner has to write in one question must not stand in another of the same quiz."""
    for asked in quiz:
        if isinstance(asked.question, Fill) and len(asked.question.accept[0]) >= 12:
            answer = asked.question.accept[0]
            for other in quiz:
                if other is not asked and answer in other.shown:
                    told = f"the question '{other.question.id}' shows the answer {answer!r}"
                    yield asked.problem("accept", told)


def near_duplicates(every: Iterable[Asked]) -> Iterator[Problem]:
    """The same question twice, in one quiz or in two, among pairs that share two rare words."""
    having: defaultdict[str, list[Asked]] = defaultdict(list)
    for asked in every:
        for word in asked.words:
            having[word].append(asked)
    pairs = Counter(
        (id(one), id(other))
        for sharing in having.values()
        if len(sharing) <= 12
        for one, other in combinations(sharing, 2)
    )
    by_id = {id(asked): asked for sharing in having.values() for asked in sharing}
    for (first, second), shared in pairs.items():
        one, other = by_id[first], by_id[second]
        if shared > 1 and _alike(one.words, other.words) >= ALIKE:
            told = f"nearly the same as '{one.question.id}' in {one.source.path}"
            yield other.problem("id", told)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The Jaccard index: of all their words, the part that both have."""
    return len(one & other) / len(one | other)


def _plain(text: str) -> str:
    """Its words alone, so that marks and capitals make no difference."""
    return re.sub(r"[\s`*.,;:!?\"']+", " ", text).strip().casefold()


def _words(text: str) -> int:
    return len(text.split())
