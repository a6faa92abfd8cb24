"""Everything that a page shows and nobody runs, read by the parser of its language.

A lesson's blocks and commands, and the code of questions: files by what reads such files, YAML by
its schemas too, commands by the shell. A language without a parser here is only known by name.
"""

from __future__ import annotations

import configparser
import json
import os
import re
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from . import manifests
from .excerpts import in_banks, in_lessons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..load import Loaded
    from ..model.questions import Bank
    from ..problems import Problem
    from .excerpts import Excerpt

HADOLINT = Path(sys.executable).with_name("hadolint")

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")
_BASH = re.compile(r"line (\d+): (?:warning: )?(.*)")
_WORD = re.compile(r"--.*|'[^']*'|\w+|\S")
_UNREAD = re.compile(r"syntax error$|^incomplete input$|^unrecognized token")
_UNFINISHED = "incomplete input"
_READ_ONLY = (
    r"""while IFS= read -r -d '' text; do (eval $'set -n\n'"$text") 2>&1; printf '\0'; done"""
)
"""Bash goes on reading after `set -n`, and runs nothing."""


def problems(
    lessons: Iterable[tuple[Path, str]], banks: Iterable[Loaded[Bank]]
) -> tuple[int, list[Problem]]:
    """How many files and commands were read, and everything that is wrong with them."""
    shown = [*in_lessons(lessons), *in_banks(banks)]
    scripts = [excerpt for excerpt in shown if excerpt.format == "Bash"]
    parsed = [excerpt for excerpt in shown if excerpt.format in _PARSERS]
    told = {
        *(problem for excerpt in shown for problem in _unknown(excerpt)),
        *(problem for excerpt in parsed for problem in _PARSERS[str(excerpt.format)](excerpt)),
        *_shell(scripts),
    }
    return len({(e.path, e.line) for e in (*scripts, *parsed)}), sorted(told)


def _unknown(excerpt: Excerpt) -> Iterator[Problem]:
    if excerpt.language and not excerpt.format:
        told = f"no highlighter knows the language '{excerpt.language}'; 'text' fits everything"
        yield excerpt.problem(0, 1, told)


def _shell(scripts: list[Excerpt]) -> Iterator[Problem]:
    """What bash cannot read; one process reads them all."""
    done = subprocess.run(  # noqa: S603 - it reads and runs nothing, wherever it is
        ["bash", "-c", _READ_ONLY],  # noqa: S607
        input="".join(f"{script.text}\0" for script in scripts),
        env=os.environ | {"LC_ALL": "C"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    for script, said in zip(scripts, done.stdout.split("\0"), strict=False):
        if found := _BASH.search(said):
            yield script.problem(int(found[1]) - 1, 1, f"the shell cannot read this: {found[2]}")


def _dockerfile(excerpt: Excerpt) -> Iterator[Problem]:
    """What hadolint calls an error; a part of a Dockerfile need not begin with FROM."""
    part = [] if excerpt.title else ["--ignore=DL3061"]
    done = subprocess.run(  # noqa: S603 - it reads and runs nothing
        [HADOLINT, "--no-fail", "--format=json", *part, "-"],
        input=excerpt.text,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    for found in json.loads(done.stdout):
        if found["level"] == "error":
            told = f"not a valid Dockerfile: {_flat(found['message'])} ({found['code']})"
            yield excerpt.problem(found["line"], found["column"], told)


def _toml(excerpt: Excerpt) -> Iterator[Problem]:
    try:
        tomllib.loads(excerpt.text)
    except tomllib.TOMLDecodeError as error:
        told = str(error)
        found = _PLACE.search(told)
        last = max(1, excerpt.text.count("\n")), 1
        line, column = (int(found[1]), int(found[2])) if found else last
        yield excerpt.problem(line, column, f"not valid TOML: {told.partition(' (at ')[0]}")


def _json(excerpt: Excerpt) -> Iterator[Problem]:
    try:
        json.loads(excerpt.text)
    except json.JSONDecodeError as error:
        yield excerpt.problem(error.lineno, error.colno, f"not valid JSON: {error.msg}")


def _ini(excerpt: Excerpt) -> Iterator[Problem]:
    try:
        configparser.RawConfigParser().read_string(excerpt.text)
    except (configparser.DuplicateOptionError, configparser.DuplicateSectionError) as error:
        yield excerpt.problem(error.lineno or 1, 1, "this is here twice")
    except configparser.ParsingError as error:
        known = getattr(error, "errors", ()) or [(getattr(error, "lineno", 1), "")]
        for line, _ in known:
            yield excerpt.problem(line, 1, "this is no key with its value below a [section]")


def _sql(excerpt: Excerpt) -> Iterator[Problem]:
    for begun, statement in _statements(excerpt.text):
        if told := _refusal(statement):
            before = excerpt.text[: begun + _stumble(statement)]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            yield excerpt.problem(line, column, f"not valid SQL: {_flat(told)}")


def _statements(sql: str) -> Iterator[tuple[int, str]]:
    """Each statement, and where it begins."""
    begun = 0
    for found in re.finditer(r";|\Z", sql):
        statement = sql[begun : found.end()]
        if sqlite3.complete_statement(statement) or found.end() == len(sql):
            if re.sub(r"--.*", "", statement).strip("; \n"):
                yield begun, statement
            begun = found.end()


def _refusal(statement: str) -> str | None:
    """Why SQLite cannot read a statement. That it knows no such table does not matter."""
    explain = "" if re.match(r"\s*EXPLAIN\b", statement, re.I) else "EXPLAIN "
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute(explain + statement)
        except sqlite3.Error as error:
            return str(error) if _UNREAD.search(str(error)) else None
    return None


def _stumble(statement: str) -> int:
    """Where SQLite, which does not say so, stops reading: after the longest start that could be."""
    for word in _WORD.finditer(statement):
        if _refusal(statement[: word.end()]) not in {None, _UNFINISHED}:
            return word.start()
    return len(statement.rstrip())


def _flat(message: str) -> str:
    return " ".join(message.split())


_PARSERS = {
    "Docker": _dockerfile,
    "INI": _ini,
    "JSON": _json,
    "SQL": _sql,
    "TOML": _toml,
    "YAML": manifests.problems_in,
}
"""By the name that Pygments has for the language."""
