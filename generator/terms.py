"""Where the prose of a lesson says a term of the glossary."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .fences import Block, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .model.glossary import Term

MOST = 12
"""Terms that a page explains; more would be louder than its text."""

_WORD = re.compile(r"\w+(?:[-+/]\w+)*")
_GAP = re.compile(r" |\n *")
_NO_PROSE = re.compile(r"\s*(?:[#|<!]|\[[^\]]+\]:)")
_NO_WORDS = re.compile(
    r"""`(?P<ticks>`*)(?!`).+?(?<!`)`(?P=ticks)(?!`)  # code
    | \[[^\[\]]*\](?:\([^)]*\)|\[[^\]]*\])          # links, pictures
    | <[^>\n]+> | \{[^}\n]*\}                       # HTML, attributes
    """,  # each way begins with a character of its own, which makes the search fast
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Mention:
    """A place of a text that says a term."""

    start: int
    end: int
    term: Term


class Lexicon:
    """The spellings of terms, to be found in texts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._by_first_word: defaultdict[str, list[tuple[list[str], Term]]] = defaultdict(list)
        for term in terms:
            for spelling in {form for s in (term.term, *term.also) for form in _forms(s)}:
                words = spelling.split()
                self._by_first_word[words[0]].append((words, term))
        for spellings in self._by_first_word.values():
            spellings.sort(key=lambda spelling: -len(spelling[0]))  # the longest comes first

    def mentions(self, text: str) -> Iterator[Mention]:
        """Every place where the prose of *text* says a term."""
        if not (known := self._by_first_word):
            return
        prose = _prose(text)
        done = 0
        for first in _WORD.finditer(prose):
            for words, term in known.get(first[0], ()):
                end = _end(prose, first, words)
                if end and first.start() >= done:
                    yield Mention(first.start(), end, term)
                    done = end
                    break


def explained(
    text: str, lexicon: Lexicon, known: Mapping[str, int], write: Callable[[str, Term], str]
) -> str:
    """A lesson in which *write* has explained the terms of *known*, each where it comes first.

    Not those that the lesson sets in bold, since it explains them itself. Where there are more than
    `MOST`, those that it says least often, since it uses them in passing, and is about what it says
    all the time; then those of the latest days, as *known* has.
    """
    said: defaultdict[str, list[Mention]] = defaultdict(list)
    own: set[str] = set()
    for mention in lexicon.mentions(text):
        if text.endswith("**", 0, mention.start):
            own.add(mention.term.id)
        elif mention.term.id in known:
            said[mention.term.id].append(mention)
    left = said.keys() - own
    rarest = sorted(left, key=lambda term: (len(said[term]), -known[term], term))[:MOST]
    for first in sorted((said[term][0] for term in rarest), key=lambda m: -m.start):
        word = text[first.start : first.end]
        text = text[: first.start] + write(word, first.term) + text[first.end :]
    return text


def _forms(spelling: str) -> tuple[str, str]:
    """As it is written, and as a sentence begins with it."""
    return spelling, spelling[0].upper() + spelling[1:]


def _end(prose: str, first: re.Match[str], words: list[str]) -> int:
    """Where *words* end, which begin with the word *first*; 0 where others follow."""
    end = first.end()
    for wanted in words[1:]:
        gap = _GAP.match(prose, end)
        word = _WORD.match(prose, gap.end()) if gap else None
        if not word or word[0] != wanted:
            return 0
        end = word.end()
    return end


def _prose(text: str) -> str:
    """A text of the same length, with nothing in the place of code, headings, tables and links."""
    lines = [" " * len(line) for line in text.splitlines()]
    for part in parts(text):
        if not isinstance(part, Block) and not _NO_PROSE.match(part[1]):
            lines[part[0] - 1] = part[1]
    return _NO_WORDS.sub(_blank, "\n".join(lines))


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", "\0", found[0])
