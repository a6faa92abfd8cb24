"""What a page shows and nobody runs is read all the same; here is what we say where it is wrong."""

from pathlib import Path

import pytest

from generator.load import load
from generator.model.questions import Bank
from generator.proof import formats

GOOD = {
    "yaml": "a: 1\nb: [2, 3]\n",
    "compose": "services:\n  api:\n    image: luna:1.0\n    ports: ['8000:8000']\n",
    "workflow": """\
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: ls
""",
    "deployment": """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: luna}
spec:
  replicas: 3
  selector: {matchLabels: {app: luna}}
  template:
    metadata: {labels: {app: luna}}
    spec: {containers: [{name: api, image: "luna:1.0"}]}
""",
    "rules": """\
groups:
  - name: luna
    rules:
      - alert: LunaDown
        expr: up == 0
        for: 2m
      - record: job:errors:rate5m
        expr: sum by (job) (rate(errors_total[5m]))
""",
    "toml": '[tool.mypy]\nstrict = true\npython_version = "3.11"\n',
    "json": '{\n  "uid": "luna"\n}\n',
    "ini": "[flake8]\nmax-line-length = 88\n",
    "sql": "CREATE TABLE t (a INTEGER); -- ;\nSELECT a FROM t\nWHERE a > ?;\nEXPLAIN SELECT 1;\n",
    "dockerfile": 'FROM python:3.14-slim\nRUN pip install \\\n    flask\nCMD ["flask", "run"]\n',
    "bash": "if true; then\n  echo 'it is'\nfi\n",
    "console": "$ docker ps | grep luna\nluna (Up\n$ docker run \\\n    luna\n",
}
LANGUAGES = dict.fromkeys(("compose", "workflow", "deployment", "rules"), "yaml")


def told(text: str, language: str, title: str = "") -> list[str]:
    """What is said of a lesson whose first block, from its second line on, is *text*."""
    head = f'```{language} title="{title}"' if title else f"```{language}"
    _, problems = formats.problems([(Path("l.md"), f"{head}\n{text}```\n")], [])
    return [str(problem) for problem in problems]


@pytest.mark.parametrize("name", GOOD)
def test_what_is_right_is_read_and_counted(name: str) -> None:
    language = LANGUAGES.get(name, name)
    lesson = f"Text.\n\n```{language}\n{GOOD[name]}```\n"

    count, problems = formats.problems([(Path("l.md"), lesson)], [])

    assert problems == []
    assert count == GOOD[name].count("$ ") or 1


@pytest.mark.parametrize(
    ("name", "right", "wrong", "message"),
    [
        ("yaml", "[2, 3]", "[2, 3", "4:1: not valid YAML: while parsing a flow sequence"),
        ("yaml", "b:", "a:", "3:1: not valid YAML: the key 'a' appears twice"),
        (
            "compose",
            "ports:",
            "prots:",
            "5:5: services.api.prots is not a key we know; did you mean 'ports'?",
        ),
        (
            "compose",
            "['8000:8000']",
            "8000",
            "5:5: services.api.ports: a list is wanted here, not 8000",
        ),
        ("workflow", "    runs-on: ubuntu-24.04\n", "", "4:3: jobs.test.runs-on is missing"),
        (
            "workflow",
            "steps",
            "step",
            "6:5: jobs.test.step is not a key we know; did you mean 'steps'?",
        ),
        (
            "deployment",
            "3",
            "three",
            '6:3: spec.replicas: a whole number is wanted here, not "three"',
        ),
        (
            "deployment",
            "image",
            "imge",
            "10:37: spec.template.spec.containers[0].imge is not a key we know; did you mean",
        ),
        ("deployment", "apps/v1", "v1", "3:1: Kubernetes knows no Deployment in v1"),
        ("deployment", "apiVersion: apps/v1\n", "", "2:1: apiVersion is missing"),
        (
            "rules",
            "2m",
            "2 minutes",
            '7:9: groups[0].rules[0].for: a duration such as 5m is wanted here, not "2 minutes"',
        ),
        ("rules", "expr: up", "query: up", "6:9: groups[0].rules[0].query is not a key we know"),
        ("toml", "true", "yes", "3:10: not valid TOML: Invalid value"),
        ("json", '"luna"', "", "4:1: not valid JSON: Expecting value"),
        ("ini", "[flake8]", "; flake8", "3:1: this is no key with its value below a [section]"),
        ("ini", "= 88", "= 88\nmax-line-length = 99", "4:1: this is here twice"),
        ("ini", " = 88", "", "3:1: this is no key with its value below a [section]"),
        ("sql", "WHERE", "WERE a", '4:6: not valid SQL: near "a": syntax error'),
        ("sql", "> ?;\nEXPLAIN SELECT 1", ">", "4:10: not valid SQL: near"),
        ("dockerfile", "RUN", "INSTALL", "3:1: not a valid Dockerfile: unexpected 'I'"),
        ("dockerfile", "pip install", "if true; then ls", "3:1: not a valid Dockerfile: Expected"),
        ("bash", "; then", "", "4:1: the shell cannot read this: syntax error near"),
        ("bash", "it is", "it's", "3:1: the shell cannot read this: unexpected EOF"),
        ("console", "| grep", "| | grep", "2:3: the shell cannot read this: syntax error near"),
        ("console", "\n    luna", "\n    (", "5:3: the shell cannot read this: syntax error near"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    name: str, right: str, wrong: str, message: str
) -> None:
    assert right in GOOD[name]
    text = GOOD[name].replace(right, wrong, 1)

    assert any(line.startswith(f"l.md:{message}") for line in told(text, LANGUAGES.get(name, name)))


def test_a_file_is_known_by_its_title() -> None:
    assert told("name: ci\n", "yaml", ".github/workflows/ci.yml") == [
        "l.md:2:1: jobs is missing",
        "l.md:2:1: on is missing",
    ]
    assert told("service: {}\n", "yaml", "compose.yaml") == [
        "l.md:2:1: service is not a key we know; did you mean 'services'?"
    ]
    assert told('CMD ["ls"]\n', "dockerfile", "Dockerfile")[0].endswith("(DL3061)")


def test_a_part_of_a_file_need_only_be_of_its_language() -> None:
    assert told("    services:\n      queue:\n        options: --no-cache\n", "yaml") == []
    assert told("jobs: {a: {runs-on: ubuntu-24.04, steps: [{run: ls}]}}\n", "yaml") == []
    assert told('CMD ["ls"]\n', "dockerfile") == []


def test_each_command_and_each_document_is_read_by_itself() -> None:
    assert [line[:8] for line in told("$ echo don't\n$ docker 'a\n$ true\n", "console")] == [
        "l.md:2:3",
        "l.md:3:3",
    ]
    services = "apiVersion: v1\nkind: Service\nmetadata: {nam: a}\n---\n" * 2
    assert [line[:8] for line in told(services, "yaml")] == ["l.md:4:1", "l.md:8:1"]


def test_nothing_is_run(tmp_path: Path) -> None:
    made = tmp_path / "made"
    assert told(f"set +n\ntouch {made}\n", "bash") == []
    assert told(f"$ touch {made}\n", "console") == []
    assert len(told(f"}}\ntouch {made}\n", "bash")) == 1
    assert not made.exists()


def test_a_language_that_nobody_highlights_is_told() -> None:
    assert told("x\n", "frobnicate") == [
        "l.md:1:1: no highlighter knows the language 'frobnicate'; 'text' fits everything"
    ]
    assert told("x\n", "text") == told("x\n", "promql") == told("x\n", "") == []


def test_who_says_why_is_excused_but_for_commands() -> None:
    assert told("a: [\n", 'yaml {data-why="shows what goes wrong"}') == []
    assert len(told("$ python (\n", 'console {data-why="needs a server"}')) == 1


QUIZ = """\
questions:
  - {id: bug, kind: bug, explain: E., text: T., language: yaml, line: 2, check: c, fix: "a: 1",
     code: "b: 2\\na: [\\nc: 3"}
  - id: fill
    kind: fill
    language: toml
    text: T.
    explain: E.
    code: |
      a = 1
      b = ___
    accept: ["2", "[2"]
    reject: ["two"]
    prints: ""
  - id: choice
    kind: choice
    language: console
    text: |
      Why?

      ```json
      {"a": }
      ```
    explain: E.
    code: $ ls | | wc
    answer: a
    distractors: [b]
"""


def test_questions_are_read_as_they_are_right(tmp_path: Path) -> None:
    (tmp_path / "quiz.yml").write_text(QUIZ)
    bank = load(tmp_path / "quiz.yml", Bank)

    count, problems = formats.problems([], [bank])

    assert count == 4
    assert [(p.line, p.column, p.message.partition(":")[0]) for p in problems] == [
        (11, 7, "not valid TOML"),
        (22, 13, "not valid JSON"),
        (25, 13, "the shell cannot read this"),
    ]
