"""Turn a curriculum file into a model, or say everything that is wrong with it, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from .problems import CurriculumError, Problem
from .source import read

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

    from pydantic_core import ErrorDetails

    from .source import Loc, Source, Step

T = TypeVar("T")

_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "tuple_type": "a list",
    "model_type": "keys and values",
    "model_attributes_type": "keys and values",
    "dict_type": "keys and values",
}


@dataclass(frozen=True)
class Loaded(Generic[T]):
    """A file's value, with the source that knows where each part of it was written."""

    value: T
    source: Source


def load(path: Path, model: type[T]) -> Loaded[T]:
    """Read *path* as *model*; a `CurriculumError` holds every mistake in it."""
    source = read(path)
    adapter: TypeAdapter[T] = _adapter(cast("Hashable", model))
    try:
        return Loaded(adapter.validate_python(source.data), source)
    except ValidationError as error:
        errors = error.errors()
        places = [e["loc"] for e in errors]
        raise CurriculumError(
            _problem(source, model, e) for e in errors if not _follows(e, places)
        ) from None


@cache
def _adapter(model: Hashable) -> TypeAdapter[Any]:
    """Making one takes longer than reading a small file with it."""
    return TypeAdapter(cast("Any", model))


def _follows(error: ErrorDetails, places: list[tuple[Step, ...]]) -> bool:
    """Whether a list is called too short only because something in it is wrong."""
    here = error["loc"]
    within = any(place[: len(here)] == here != place for place in places)
    return error["type"] == "too_short" and within


def _problem(source: Source, model: object, error: ErrorDetails) -> Problem:
    """Say it in the author's words; Pydantic's speak to programmers."""
    loc = _written(source, error["loc"])
    if error["type"] in {"union_tag_not_found", "union_tag_invalid"}:
        loc = (*loc, error["ctx"]["discriminator"].strip("'"))
    return source.problem(loc, f"{dotted(loc) or 'the file'}{_sentence(source, loc, model, error)}")


def _sentence(source: Source, loc: Loc, model: object, error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "value_error":
            return f": {context['error']}"
        case "missing" | "union_tag_not_found":
            return " is missing"
        case "extra_forbidden":
            return f" is not a key we know{nearest(str(loc[-1]), _known_keys(model))}"
        case "union_tag_invalid":
            kinds = context["expected_tags"].replace("'", "").split(", ")
            near = nearest(str(context["tag"]), set(kinds))
            return f": '{context['tag']}' is not one of {', '.join(kinds)}{near}"
        case "string_pattern_mismatch" if "/" in context["pattern"]:
            return f": write it as day/box (such as 'shop/deploy'), not {error['input']!r}"
        case "string_pattern_mismatch" if "]+#" in context["pattern"]:
            told = "write it as day#section (such as 'functions#scope')"
            return f": {told}, not {error['input']!r}"
        case "string_pattern_mismatch" if "a-z0-9" in context["pattern"]:
            return (
                ": use lower-case letters, digits and single hyphens"
                f" (such as 'control-flow'), not {error['input']!r}"
            )
        case "string_pattern_mismatch":
            return f": there is no '{context['pattern']}' in it"
        case "too_long":
            return f": at most {context['max_length']} are allowed, not {context['actual_length']}"
        case "too_short":
            return f": at least {context['min_length']} are wanted, not {context['actual_length']}"
        case "string_too_short":
            return ": there is nothing in it"
        case "string_too_long":
            return f": at most {context['max_length']} characters are allowed"
        case "less_than_equal":
            return f": must be at most {context['le']}, not {error['input']}"
        case "literal_error":
            return f": '{error['input']}' is not one of {context['expected']}"
        case "greater_than":
            return f": must be more than {context['gt']}, not {error['input']}"
        case kind if kind in _WANTED:
            return f": {_WANTED[kind]} is wanted here, not {_as_written(source, loc, error)}"
        case _:
            return f": {error['msg'][0].lower()}{error['msg'][1:]}"


def _as_written(source: Source, loc: Loc, error: ErrorDetails) -> str:
    """The offending value as its author spelt it, with the cure where YAML took text for more."""
    spelt = source.node(loc).spelt
    match error["input"]:
        case None:
            return "nothing"
        case dict():
            return "keys and values"
        case list():
            return "a list"
        case _ if error["type"] == "string_type":
            return f'{spelt}; put it in quotes: "{spelt}"'
        case _:
            return f"'{spelt}'"


def _written(source: Source, loc: tuple[Step, ...]) -> Loc:
    """*loc* without the steps that are Pydantic's own: a union names the branch that it took."""
    node, kept = source.root, []
    for place, step in enumerate(loc):
        if step in node.children:
            node = node.children[step]
        elif place < len(loc) - 1:
            continue
        kept.append(step)
    return tuple(kept)


def dotted(loc: Loc) -> str:
    """`('tasks', 2, 'id')` the way an author would say it: `tasks[2].id`."""
    return "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in loc).lstrip(".")


def nearest(word: str, known: set[str]) -> str:
    """What to ask an author whose *word* is almost one of the known; nothing where none is near."""
    near = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean '{near[0]}'?" if near else ""


def _known_keys(model: object) -> set[str]:
    """Every key that may stand somewhere in a file of *model*."""
    keys: set[str] = set()
    if isinstance(model, type) and issubclass(model, BaseModel):
        for name, field in model.model_fields.items():
            keys |= {field.alias or name} | _known_keys(field.annotation)
    for part in get_args(model):
        keys |= _known_keys(part)
    return keys
