"""A wrong key is found, whatever its kind; a right one is not doubted."""

from pathlib import Path

import pytest

from generator.curriculum import read_curriculum
from generator.fences import blocks
from generator.load import Loaded, load
from generator.model.questions import Bank
from generator.proof import examples, questions
from generator.proof.programs import Memory, Program, run_all
from tests.curricula import SMALL

QUIZ = (SMALL / "days/names/quiz.yml").read_text()

WRONG = {
    "output: another answer": ("* 1\n    distractors", "* 2\n    distractors", "prints "),
    "output: a distractor is right": ('"* 0\\n** 1"', '" 0\\n* 1"', "this is what it prints"),
    "output: depends on the order of a set": (
        'for n in range(2):\n          print("*" * n, n)',
        'print({"a", "b", "c", "d", "e", "f"})',
        "as the order of a set would have it",
    ),
    "output: an endless program": (
        'for n in range(2):\n          print("*" * n, n)',
        "while True:\n          pass",
        "TimeoutError",
    ),
    "fill: an accepted blank is wrong": ('accept: ["+"]', 'accept: ["+", "-"]', "not '5'"),
    "fill: a rejected blank works": ('reject: ["-", "*"]', 'reject: ["+ 0 +", "*"]', "as well"),
    "fill: another output": ('prints: "5"', 'prints: "6"', "prints '5', not '6'"),
    "order: another output": ('prints: "3"', 'prints: "4"', "prints '3', not '4'"),
    "order: two orders work": (
        "- x = 1\n      - y = x + 1\n      - print(x + y)",
        "- x = 1\n      - y = 2\n      - print(x + y)",
        "this order works as well",
    ),
    "bug: the check passes with it": ("mean([1, 2]) == 1.5", "mean([2, 2]) == 2", "the bug is"),
    "bug: the fix does not help": ("total / len", "total % len", "the check still fails"),
}


def proven(text: str, tmp_path: Path) -> list[str]:
    """What the proof says of a quiz with this text."""
    path = tmp_path / "quiz.yml"
    path.write_text(text)
    bank: Loaded[Bank] = load(path, Bank)
    _, problems = questions.prove([bank], Memory(tmp_path / "memory.json"), lambda *_: None)
    return [f"{problem.line}: {problem.message}" for problem in problems]


def test_a_right_key_is_not_doubted(tmp_path: Path) -> None:
    assert proven(QUIZ, tmp_path) == []


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_key_is_found(mistake: str, tmp_path: Path) -> None:
    before, after, told = WRONG[mistake]
    assert before in QUIZ

    found = proven(QUIZ.replace(before, after), tmp_path)

    assert any(told in problem for problem in found), found


def test_every_stated_answer_of_the_course_is_run_when_it_can_be() -> None:
    for bank in read_curriculum(Path("curriculum")).banks.values():
        for question in bank.value.questions:
            if (
                question.kind in {"output", "fill", "order", "bug"}
                and question.language == "python"
            ):
                assert list(questions.programs(question)), question.id


def test_a_socket_is_refused(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.json")
    code = "import socket\nsocket.socket()"
    local = "import socket\nsocket.create_connection(('192.0.2.1', 80), 1)"
    asyncio = "import asyncio\nasyncio.run(asyncio.sleep(0))\nprint('ran')"
    programs = [Program((code,)), Program((local,), loopback=True), Program((asyncio,))]
    results = run_all(programs, memory, lambda *_: None)

    assert [results[program][0].error for program in programs] == ["PermissionError"] * 2 + [""]


def test_a_second_run_runs_nothing(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.json")
    program = Program(("import time; print(time.time_ns())",))
    first = run_all([program], memory, lambda *_: None)
    memory.save()
    again = run_all([program], Memory(tmp_path / "memory.json"), lambda *_: None)

    assert first == again


def test_a_damaged_memory_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "memory.json").write_text("[not json")

    assert Memory(tmp_path / "memory.json").known == {}


LESSON = """Text.

```python
def half(n):
    return n / 2
print(half(3))
```
```output
1.5
```

```python
half("a")
```
```output
Traceback (most recent call last):
  ...
TypeError: unsupported operand type(s) for /: 'str' and 'int'
```

```python title="shop.py"
price = 3
```

```python
import shop
print(shop.price)
```
```output
3
```

```console
$ python shop.py
$ python -c "import shop; print(shop.price \\
    + 1)"
4
```

```python {data-why="needs a network"}
fetch()
```
"""


def told(text: str, tmp_path: Path) -> list[str]:
    """What the proof says of a lesson with this text."""
    _, problems = examples.prove(
        [(Path("lesson.md"), text, "")], Memory(tmp_path / "memory.json"), lambda *_: None
    )
    return [str(problem) for problem in problems]


def test_a_right_lesson_is_not_doubted(tmp_path: Path) -> None:
    assert told(LESSON, tmp_path) == []


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("1.5\n", "1.6\n", 3),
        ("/ 2", "/ 4", 3),
        ("TypeError", "ValueError", 12),
        ("price = 3", "price = 4", 25),
        ("\n4\n", "\n5\n", 35),
    ],
)
def test_a_broken_example_is_told_with_lesson_and_line(
    before: str, after: str, line: int, tmp_path: Path
) -> None:
    found = told(LESSON.replace(before, after, 1), tmp_path)

    assert any(problem.startswith(f"lesson.md:{line}:1: the example prints") for problem in found)


def test_a_lesson_that_measures_time_gets_another_chance(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    busy_once = f"""```python
from pathlib import Path
seen = Path({str(seen)!r})
print("slow" if not seen.exists() else "fast")
seen.touch()
```
```output
fast
```
"""
    assert told(busy_once, tmp_path) == []


def test_outputs_are_regenerated(tmp_path: Path) -> None:
    broken = LESSON.replace("1.5\n", "stale\n")

    assert examples.regenerated(broken, "", Memory(tmp_path / "memory.json")) == LESSON


def test_fences_are_read_with_their_place_and_title() -> None:
    found = blocks(LESSON)

    assert [(block.line, block.language, block.title, block.runs) for block in found][4:7] == [
        (21, "python", "shop.py", True),
        (25, "python", None, True),
        (29, "output", None, True),
    ]
