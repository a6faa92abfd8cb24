"""YAML as the programs read it that it is written for: by a schema, where one is published.

Compose files, GitHub workflows, Kubernetes manifests and Prometheus' rules are known by their
title or by their keys. Other YAML, and a part of a file (it begins indented), need only be YAML.
"""

from __future__ import annotations

import json
import re
from functools import cache, reduce
from importlib.resources import files
from itertools import groupby
from operator import getitem
from typing import TYPE_CHECKING, Any, cast

import kubernetes_validate as kubernetes  # type: ignore[import-untyped]  # it brings no types
import yaml
from jsonschema.validators import validator_for

from ..load import dotted, nearest

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

    from ..problems import Problem
    from ..source import Loc
    from .excerpts import Excerpt

VENDOR = "check_jsonschema.builtin_schemas.vendor"
SCHEMAS = (
    ("services", r"^(docker-)?compose\b.*\.ya?ml$", VENDOR, "compose-spec.json"),
    ("jobs", r"^\.github/workflows/", VENDOR, "github-workflows.json"),
    ("groups", r"\brules\.ya?ml$", "generator.proof", "prometheus-rules.json"),
)
"""A key at the top of such files, how they are named, and where their schema is."""

_WANTED = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "keys and values",
}


def problems_in(excerpt: Excerpt) -> Iterator[Problem]:
    """What is wrong with a text in YAML."""
    try:
        documents = list(_documents(excerpt.text))
    except yaml.YAMLError as error:
        yield excerpt.problem(*_broken(error))
        return
    for document, root in documents:
        if isinstance(document, dict) and root.start_mark.column == 0:
            for loc, told in _against_schema(document, excerpt.title):
                yield excerpt.problem(*_place(root, loc), told)


class _Loader(yaml.SafeLoader):
    """Hears of a key that is given twice, and takes keys as they are spelt: `on` is not True."""

    def compose_mapping_node(self, anchor: dict[str, yaml.Node]) -> yaml.MappingNode:
        node = super().compose_mapping_node(anchor)
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                told = "a key must be plain text"
            elif key.value in seen:
                told = f"the key '{key.value}' appears twice"
            else:
                seen.add(key.value)
                continue
            raise yaml.composer.ComposerError(problem=told, problem_mark=key.start_mark)
        return node

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        self.flatten_mapping(node)
        return {key.value: self.construct_object(value, deep=deep) for key, value in node.value}


def _documents(text: str) -> Iterator[tuple[object, yaml.Node]]:
    """What each document says, and the nodes that know where it says so."""
    loader = _Loader(text)
    while loader.check_node():
        root = loader.get_node()
        if root:
            yield loader.construct_document(root), root


def _broken(error: yaml.YAMLError) -> tuple[int, int, str]:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        said = " ".join(filter(None, (error.context, error.problem)))
        mark = error.problem_mark
        return mark.line + 1, mark.column + 1, f"not valid YAML: {said}"
    return 1, 1, f"not valid YAML: {' '.join(str(error).split())}"


def _place(node: yaml.Node, loc: Loc) -> tuple[int, int]:
    """Line and column of *loc*, or of as much of it as is there."""
    mark = node.start_mark
    for step in loc:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
            mark = node.start_mark
        elif isinstance(node, yaml.MappingNode):
            pairs = {key.value: (key.start_mark, value) for key, value in node.value}
            mark, node = pairs.get(step, (mark, node))
    return mark.line + 1, mark.column + 1


def _against_schema(document: dict[str, Any], title: str | None) -> Iterator[tuple[Loc, str]]:
    """Everything by which a file breaks its schema, and where."""
    if isinstance(document.get("apiVersion"), str) or "kind" in document:
        yield from _against_kubernetes(document)
        return
    if "jobs" in document and not title:
        document = {"on": "push"} | document  # a part of a workflow need not say when it runs
    for key, named, package, file in SCHEMAS:
        if key in document or re.search(named, title or ""):
            validator = _validator(package, file)
            for error in validator.iter_errors(document):
                yield from _told(error, validator.schema)


@cache
def _validator(package: str, file: str) -> Validator:
    schema = json.loads(files(package).joinpath(file).read_bytes())
    return validator_for(schema)(schema)


def _against_kubernetes(manifest: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """The first thing that a cluster of the newest version would not take."""
    for key in ("apiVersion", "kind"):
        if not isinstance(manifest.get(key), str):
            yield (), f"{key} is missing"
            return
    try:
        kubernetes.validate(manifest, kubernetes.latest_version(), strict=True)
    except kubernetes.ValidationError as error:
        yield from _told(error, {})
    except kubernetes.SchemaNotFoundError:
        told = f"Kubernetes knows no {manifest['kind']} in {manifest['apiVersion']}"
        yield ("kind",), told


def _told(error: ValidationError, whole: Any) -> Iterator[tuple[Loc, str]]:
    """Say it in the author's words; a schema's speak to programmers."""
    error = _cause(error)
    loc, value = tuple(error.absolute_path), cast("Any", error.instance)
    schema, rule = cast("Any", error.schema), cast("Any", error.validator_value)
    match error.validator:
        case "additionalProperties" | "unevaluatedProperties":
            known = _known(schema, whole)
            for key in value:
                if key not in known and repr(key) in error.message:
                    told = f"{dotted((*loc, key))} is not a key we know{nearest(key, known)}"
                    yield (*loc, key), told
        case "required":
            missing = next(key for key in rule if repr(key) in error.message)
            yield loc, f"{dotted((*loc, missing))} is missing"
        case _:
            yield loc, f"{dotted(loc)}: {_sentence(error, value, schema, rule)}"


def _known(schema: Any, whole: Any) -> set[str]:
    """The keys that a schema names, by itself and in those that it is made of."""
    refs = [part["$ref"] for part in schema.get("allOf", ()) if "$ref" in part]
    parts = [reduce(getitem, ref.strip("#/").split("/"), whole) for ref in refs]
    return set(schema.get("properties", ())).union(*(_known(part, whole) for part in parts))


def _sentence(error: ValidationError, value: Any, schema: Any, rule: Any) -> str:
    spelt = json.dumps(value, ensure_ascii=False)
    match error.validator:
        case "enum":
            near = nearest(str(value), set(map(str, rule)))
            return f"{spelt} is not one of {', '.join(map(str, rule))}{near}"
        case "type":
            kinds = [rule] if isinstance(rule, str) else [kind for kind in rule if kind != "null"]
            wanted = " or ".join(_WANTED.get(kind, "nothing") for kind in kinds)
            return f"{wanted} is wanted here, not {spelt}"
        case "pattern":
            return f"{schema.get('title', f'text like {rule}')} is wanted here, not {spelt}"
        case _:
            return error.message


def _cause(error: ValidationError) -> ValidationError:
    """Of the forms that a value may have, the one that it nearly has, and what keeps it from it."""
    while error.context:
        forms = [list(form) for _, form in groupby(error.context, lambda e: e.schema_path[0])]
        error = min(forms, key=_distance)[0]
    return error


def _distance(form: list[ValidationError]) -> tuple[bool, int]:
    """How far a value is from a form: another type is farther than any number of mistakes."""
    other_type = form[0].validator == "type" and not form[0].path
    return other_type, len(form)
