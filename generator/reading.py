"""Read files one by one, and go on after a mistake, so that one run tells them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from . import quizzes
from .load import load
from .model.questions import Bank
from .passages import in_file, in_values
from .problems import CurriculumError, Problem
from .source import read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .load import Loaded
    from .passages import Found
    from .shelf import Shelf

T = TypeVar("T")


class Reading:
    """What was read by its user, and what was found to be wrong."""

    def __init__(self, root: Path, shelf: Shelf) -> None:
        self.problems: list[Problem] = []
        self.found: list[Found] = []
        """What there is in the Markdown of each file."""
        self.root = root
        self.shelf = shelf
        self.once = shelf.once

    def load(self, name: str, model: type[T]) -> Loaded[T] | None:
        """A file of YAML as a model."""
        return self._attempt(name, lambda path: load(path, model))

    def text(self, name: str) -> str | None:
        """A file of text; what links and figures it has is noted."""
        text = self._attempt(name, read_text)
        if text and name.endswith(".md"):
            self.found.append(self.once(name, lambda path: in_file(path, text), what="found"))
        return text

    def bank(self, name: str) -> Loaded[Bank] | None:
        """A file of questions."""
        bank = self.load(name, Bank)
        if bank:
            self.problems += self.once(name, lambda _: [*quizzes.check_bank(bank)], what="bank")
            passages = [
                (("questions", q, key), getattr(question, key, ""))
                for q, question in enumerate(bank.value.questions)
                for key in ("text", "explain", "model")
            ]
            found = self.once(name, lambda _: in_values(bank.source, passages), what="found")
            self.found.append(found)
        return bank

    def _attempt(self, name: str, work: Callable[[Path], T]) -> T | None:
        if name not in self.shelf:
            path = self.root / name
            told = "this is a folder, not a file" if path.is_dir() else "the file is missing"
            self.problems.append(Problem(path, 1, 1, told))
            return None
        try:
            return self.once(name, work)
        except CurriculumError as error:
            self.problems += error.problems
            return None
