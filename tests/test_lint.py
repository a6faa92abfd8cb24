"""A bad question for every rule of the lint; and the course has none."""

import statistics
from pathlib import Path

import pytest

from generator.curriculum import read_curriculum
from generator.lint import lint
from generator.load import Loaded, load
from generator.model.questions import Bank

BANKS = read_curriculum(Path("curriculum")).banks
GOOD = {
    "kind": "choice",
    "text": "Why does this loop end?",
    "answer": "Its condition turns false",
    "distractors": '["Its body is empty here", "Its counter is a float"]',
    "explain": "A while loop asks its condition before each round, so a false answer ends it.",
}


def bank(tmp_path: Path, *changes: dict[str, str]) -> Loaded[Bank]:
    """A quiz of good questions, each with a change."""
    lines = ["questions:"]
    for number, change in enumerate(changes):
        question = GOOD | change
        if question["kind"] == "fill":
            question.pop("answer", None), question.pop("distractors", None)
        lines.append(f"  - id: question-{number}")
        lines += [f"    {key}: {value}" for key, value in question.items()]
    path = tmp_path / "quiz.yml"
    path.write_text("\n".join(lines) + "\n")
    return load(path, Bank)


def told(tmp_path: Path, *changes: dict[str, str]) -> list[str]:
    """What the lint says of such a quiz."""
    return [str(problem) for problem in lint({"day": bank(tmp_path, *changes)})]


FILL = {
    "kind": "fill",
    "text": "Sort the names from the last to the first.",
    "code": "print(___)",
    "accept": '["sorted(names, reverse=True)"]',
    "reject": '["names.sort()"]',
    "prints": "x",
}
LONG = "Its condition turns false, and so the loop has no reason at all to go round once more"
OTHERS = [
    {"text": f"What is {word} about {thing}?", "answer": LONG + f" {word}"}
    for word, thing in zip("abcde", ["cats", "dogs", "cows", "pigs", "hens"], strict=True)
]

BAD = {
    "longest": (OTHERS, "the right option is the longest in 5 of 5 questions"),
    "all": ([{"distractors": '["None of the above", "Another"]'}], "name what is meant"),
    "same": ([{"distractors": '["its condition turns false.", "Another"]'}], "say the same"),
    "cue": (
        [{"text": "A loop ends when its condition turns false. Why?"}],
        "holds the right option",
    ),
    "substring": (
        [{"distractors": '["Its condition turns false in the body", "Another"]'}],
        "holds the whole of",
    ),
    "short": ([{"explain": "It turns false."}], "3 words are no explanation"),
    "no reason": (
        [{"explain": "Why does this loop end? Its condition turns false. So this loop does end."}],
        "only repeats the question",
    ),
    "duplicate": (
        [
            {"text": "Why does this wonderful loop end?"},
            {"text": "Why does that wonderful loop end?"},
        ],
        "nearly the same as 'question-0'",
    ),
    "given away": (
        [FILL, {"text": "What does `sorted(names, reverse=True)` cost?"}],
        "the question 'question-1' shows the answer",
    ),
    "unfinished": ([{"text": "TODO ask something"}], "'TODO' is unfinished"),
}


@pytest.mark.parametrize("rule", BAD)
def test_a_bad_question_is_told_with_its_line(rule: str, tmp_path: Path) -> None:
    changes, message = BAD[rule]
    found = told(tmp_path, *changes)

    assert any(message in problem for problem in found), found
    assert all("quiz.yml:" in problem and "warning: " in problem for problem in found)


def test_a_good_question_is_left_alone(tmp_path: Path) -> None:
    assert told(tmp_path, {}) == []


def test_an_explanation_may_not_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="explain"):
        bank(tmp_path, {"explain": '" "'})


def test_the_course_has_no_finding() -> None:
    assert [str(problem) for problem in lint(BANKS)] == []


def test_the_explanations_explain() -> None:
    every = [q for held in BANKS.values() for q in held.value.questions]

    assert statistics.median(len(question.explain.split()) for question in every) >= 20
    assert len(every) > 600


def test_every_promise_is_kept() -> None:
    for day in read_curriculum(Path("curriculum")).course.days:
        if day.quiz:
            assert len(day.quiz.questions) >= day.quiz.plan.questions, day.id
            assert all(question.see for question in day.quiz.questions), day.id
