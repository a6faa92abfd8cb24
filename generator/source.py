"""YAML that remembers where it was written. Knows nothing of curricula."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import yaml

from .problems import CurriculumError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Step: TypeAlias = int | str
Loc: TypeAlias = tuple[Step, ...]
"""The way from the top of a file to a value: `("weeks", 0, "title")`."""

MAX_DEPTH = 20
"""Levels of nesting; a curriculum needs six. A deeper file was made to hurt."""

_PLAIN_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str")}
_TEXT_TAGS = {"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:merge", "tag:yaml.org,2002:value"}


@dataclass
class Node:
    """One value of a file: what it says, where, and how its author spelt it."""

    line: int
    column: int
    data: object = None
    spelt: str | None = None
    children: dict[Step, Node] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """One parsed file."""

    path: Path
    root: Node

    @property
    def data(self) -> object:
        """Plain dictionaries, lists and scalars."""
        return self.root.data

    def node(self, loc: Loc) -> Node:
        """Whatever stands at *loc*, or as near to it as the file goes.

        A missing key has no place of its own, so its parent answers for it.
        """
        node = self.root
        for step in loc:
            node = node.children.get(step, node)
        return node

    def problem(self, loc: Loc, message: str, *, warning: bool = False) -> Problem:
        """Something wrong at *loc* in this file."""
        node = self.node(loc)
        return Problem(self.path, node.line, node.column, message, warning)


def read_text(path: Path) -> str:
    """The text of a UTF-8 file; a `CurriculumError` where it is not one, or is empty."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        raise CurriculumError(
            [Problem(path, line, column, "the file is not UTF-8 from here on; save it as UTF-8")]
        ) from None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.strip():
        raise CurriculumError([Problem(path, 1, 1, "the file is empty")])
    return text


def read(path: Path) -> Source:
    """Parse a YAML file; a `CurriculumError` says where it cannot be read."""
    return Source(path, _Reader(path, read_text(path)).document())


class _Reader:
    """Builds the nodes from the parser's events.

    One pass over the events sees what a composed document has forgotten: a key that was given
    twice, an alias (of which an anchor bomb is made) and how deep the nesting goes.
    """

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._text = text
        self._loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        self._event: yaml.Event

    def document(self) -> Node:
        """The only document of the file."""
        try:
            while not isinstance(self._next(), yaml.DocumentStartEvent):
                if isinstance(self._event, yaml.StreamEndEvent):
                    raise self._wrong("the file is empty")
            root = self._node(self._next(), 0)
            self._next()
            if isinstance(self._next(), yaml.DocumentStartEvent):
                raise self._wrong("a second document begins here; one file holds one")
        except yaml.MarkedYAMLError as error:
            raise self._broken(error) from None
        except yaml.reader.ReaderError as error:
            raise self._forbidden(error) from None
        finally:
            self._loader.dispose()
        return root

    def _next(self) -> yaml.Event:
        self._event = self._loader.get_event()
        return self._event

    def _node(self, event: yaml.Event, depth: int) -> Node:
        node = Node(*_place(event))
        if depth > MAX_DEPTH:
            raise self._wrong(f"nested more than {MAX_DEPTH} levels deep")
        if isinstance(event, yaml.AliasEvent):
            raise self._wrong(f"the alias '*{event.anchor}' is not allowed; write the value again")
        if isinstance(event, yaml.CollectionStartEvent) and event.tag:
            raise self._wrong(f"the tag '{event.tag}' is not allowed here")
        if isinstance(event, yaml.ScalarEvent):
            node.data, node.spelt = self._scalar(event), event.value
        elif isinstance(event, yaml.MappingStartEvent):
            node.data = {key: child.data for key, child in self._pairs(node, depth)}
        else:
            node.data = [child.data for child in self._items(node, depth)]
        return node

    def _pairs(self, node: Node, depth: int) -> Iterator[tuple[str, Node]]:
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._wrong("a key must be plain text")
            if (key := event.value) in node.children:
                raise self._wrong(f"the key '{key}' appears twice")
            child = self._node(self._next(), depth + 1)
            child.line, child.column = _place(event)
            node.children[key] = child
            yield key, child

    def _items(self, node: Node, depth: int) -> Iterator[Node]:
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            child = self._node(event, depth + 1)
            node.children[len(node.children)] = child
            yield child

    def _scalar(self, event: yaml.ScalarEvent) -> object:
        tag = event.tag or self._loader.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag in _TEXT_TAGS and event.implicit[0]:
            return event.value
        if tag not in _PLAIN_TAGS:
            raise self._wrong(f"the tag '{tag}' is not allowed here")
        if tag.endswith(":str"):
            return event.value
        try:
            return self._loader.construct_object(yaml.ScalarNode(tag, event.value))
        except (KeyError, ValueError):
            kind = tag.rpartition(":")[2]
            raise self._wrong(f"{event.value[:40]!r} cannot be read as {kind}") from None

    def _wrong(self, message: str) -> CurriculumError:
        return CurriculumError([Problem(self._path, *_place(self._event), message)])

    def _forbidden(self, error: yaml.reader.ReaderError) -> CurriculumError:
        """YAML's parser counts bytes here and says nothing of lines."""
        before = self._text.encode()[: error.position].decode(errors="ignore")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        told = f"a character that YAML forbids: {error.reason}"
        return CurriculumError([Problem(self._path, line, column, told)])

    def _broken(self, error: yaml.MarkedYAMLError) -> CurriculumError:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        said = " ".join(filter(None, (error.context, error.problem)))
        return CurriculumError([Problem(self._path, line, column, f"not valid YAML: {said}")])


def _place(event: yaml.Event) -> tuple[int, int]:
    """YAML counts from zero; editors count from one."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
