"""Pygments' lexers, faster: all expressions of a state are one, so that few are tried in vain."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeAlias

from pygments.lexer import RegexLexer
from pygments.token import Error, Whitespace, _TokenType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pygments.lexer import Lexer

Rule: TypeAlias = tuple[Any, Any, Any]
"""As Pygments has it: what matches, what to make of that, and the state to go to."""
State: TypeAlias = "tuple[Callable[[str, int], re.Match[str] | None], dict[int | None, Rule]]"
"""What matches any of its rules, and the rule by the number of the group behind that."""

_GLOBAL_FLAGS = re.compile(r"^\(\?[imsux]+\)")
_BY_NUMBER = re.compile(r"\\[1-9]|\(\?P|\(\?\(")
"""What a group that stands before it would change: references, conditions, and names."""
_GROUP = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^]\\])*\])|\((?!\?)", re.DOTALL)
"""A group's beginning; or what may hold such a bracket, and is none: an escape, a set."""
_FLAGS = {re.IGNORECASE: "i", re.MULTILINE: "m", re.DOTALL: "s", re.VERBOSE: "x"}


def faster(lexer: Lexer) -> Lexer:
    """The same lexer, with the same tokens for every text."""
    plain = type(lexer).get_tokens_unprocessed is RegexLexer.get_tokens_unprocessed
    if plain and isinstance(lexer, RegexLexer) and _states(type(lexer)) is not None:
        lexer.get_tokens_unprocessed = partial(_tokens, lexer)  # type: ignore[method-assign]
    return lexer


def _tokens(
    lexer: RegexLexer, text: str, stack: tuple[str, ...] = ("root",)
) -> Iterator[tuple[int, Any, str]]:
    """What `RegexLexer.get_tokens_unprocessed` gives, in the way that its documentation says."""
    states = _states(type(lexer))
    assert states is not None  # noqa: S101 - `faster` has asked
    at, path = 0, [*stack]
    first, rules = states[path[-1]]
    while True:
        match = first(text, at)
        if match is None:
            if at >= len(text):
                return
            if text[at] == "\n":  # whatever went wrong ends with its line
                path = ["root"]
                first, rules = states["root"]
                yield at, Whitespace, "\n"
            else:
                yield at, Error, text[at]
            at += 1
            continue
        again, action, then = rules[match.lastindex]
        if type(action) is _TokenType:
            yield at, action, match.group()
        elif action is not None:  # it looks at the groups of its own expression
            yield from action(lexer, again(text, at))
        at = match.end()
        if then is not None:
            _go(path, then)
            first, rules = states[path[-1]]


def _go(path: list[str], then: int | str | tuple[str, ...]) -> None:
    """Change the state; never out of the last one."""
    if isinstance(then, int):
        del path[max(1, len(path) + then) :]
        return
    for step in (then,) if isinstance(then, str) else then:
        if step == "#push":
            path.append(path[-1])
        elif step != "#pop":
            path.append(step)
        elif len(path) > 1:
            path.pop()


class _States(dict[str, State]):
    """By name; each is put together when a text first comes to it."""

    def __init__(self, rules: dict[str, list[Rule]]) -> None:
        super().__init__()
        self._rules = rules

    def __missing__(self, name: str) -> State:
        expression, number = [], 1
        by_group: dict[int | None, Rule] = {}
        for rule in self._rules[name]:
            own = _expression(rule)
            # An empty group behind it tells which it was, and costs nothing while others are tried.
            expression.append(f"{_within(own)}()")
            number += own.groups if own.flags & re.VERBOSE else 0
            by_group[number] = rule
            number += 1
        self[name] = re.compile("|".join(expression)).match, by_group
        return self[name]


@cache
def _states(lexer: type[RegexLexer]) -> _States | None:
    """Its states, unless an expression would mean something else among others."""
    rules = getattr(lexer, "_tokens", {})  # C#'s has other means of its own
    expressions = [_expression(rule) for state in rules.values() for rule in state]
    if not expressions or not all(map(_can_be_joined, expressions)):
        return None
    return _States(rules)


def _expression(rule: Rule) -> Any:
    """Its compiled expression; Pygments keeps the method of it that it calls."""
    return getattr(rule[0], "__self__", None)


def _can_be_joined(own: object) -> bool:
    return isinstance(own, re.Pattern) and not _BY_NUMBER.search(own.pattern)


def _within(own: re.Pattern[str]) -> str:
    """An expression as a part of another, with its own flags; without groups, if not verbose."""
    flags = "".join(letter for flag, letter in _FLAGS.items() if own.flags & flag)
    text = _GLOBAL_FLAGS.sub("", own.pattern, count=1)
    if own.flags & re.VERBOSE:  # a comment may hold anything
        return f"(?{flags}:{text}\n)"
    return f"(?{flags}:{_GROUP.sub(lambda found: found[1] or '(?:', text)})"
