"""The published schema of a record says what the browser takes, and nothing else."""

import json
import shutil
import subprocess
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.sites import REPOSITORY, Site

SCHEMA = json.loads((REPOSITORY / "docs_overrides/assets/record.schema.json").read_text())
VALID = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


@pytest.fixture(scope="module")
def verdicts() -> list[dict[str, Any]]:
    """Backups, a sound one first, and what the browser's code refuses of each."""
    node = shutil.which("node")
    assert node, "Node comes with the Python packages; is .venv/bin on the PATH?"
    script = REPOSITORY / "tests/study/verdicts.js"
    done = subprocess.run([node, script], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_what_we_write_is_described(verdicts: list[dict[str, Any]]) -> None:
    sound = verdicts[0]

    assert sound["refused"] == {}
    assert [error.message for error in VALID.iter_errors(json.loads(sound["text"]))] == []


def test_schema_and_browser_agree_on_a_thousand_mutated_records(
    verdicts: list[dict[str, Any]],
) -> None:
    counts = {"both take it": 0, "both refuse": 0}
    for verdict in verdicts[1:]:
        faults = wrong(verdict["text"])
        taken = verdict["refused"] == {}
        assert taken == (not faults), (verdict["refused"], faults, verdict["text"][:300])
        counts["both take it" if taken else "both refuse"] += 1

    assert min(counts.values()) > 100, counts


def wrong(text: str) -> list[str]:
    """What the schema has to say against *text*, labels aside: the browser takes any."""
    try:
        file = json.loads(text, parse_constant=float)
    except (ValueError, RecursionError) as error:
        return [str(error)]
    labels = {"$schema", "about", "course", "site", "exported"}
    faults = [f for f in VALID.iter_errors(file) if not (f.path and f.path[0] in labels)]
    told = [fault.message[:200] for fault in faults]
    return (
        told + (["too deep"] if depth(file) > 35 else []) + (["infinite"] if infinite(file) else [])
    )


def infinite(file: Any) -> bool:
    """Whether a fact holds JSON's 1e999, which no schema can refuse either."""
    facts = file.get("facts") if isinstance(file, dict) else None
    return "Infinity" in json.dumps(list(facts.values()) if isinstance(facts, dict) else None)


def depth(value: object) -> int:
    """How deep *value* is nested, which no schema can say."""
    inside = value.values() if isinstance(value, dict) else value
    return (
        1 + max(map(depth, inside), default=0)
        if isinstance(inside, list | type({}.values()))
        else 0
    )


def test_the_schema_is_published(small: Site) -> None:
    published = json.loads((small.files / "assets/record.schema.json").read_text())

    assert published == SCHEMA
