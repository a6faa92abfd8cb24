"""A made-up curriculum of any length."""

from pathlib import Path

DAY = """kind: study
topic: Topic {n}
reading: {{label: "Part 1, Section {n}"}}
practice:
  - {{id: one, text: Do the first thing of day {n}}}
  - {{id: two, text: Do the second thing of day {n}}}
  - {{id: three, text: Do the third thing of day {n}}}
  - {{id: four, text: Do the fourth thing of day {n}}}
mini_project: {{title: Project {n}}}
quiz: {{about: topic {n}, questions: 10}}
"""

QUESTION = """  - id: question-{q}
    kind: choice
    text: What is question {q} of day {n} about?
    answer: Topic {n}, as its day says
    distractors: [Topic {n} of another course, Nothing at all, "{q}"]
    explain: The day's page names its topic, and this question was made for that day and no other.
"""


def write_curriculum(root: Path, days: int) -> None:
    """Write a curriculum of that many study days, with a quiz of ten questions each."""
    names = [f"day-{n}" for n in range(1, days + 1)]
    for n, name in enumerate(names, 1):
        folder = root / "days" / name
        folder.mkdir(parents=True)
        (folder / "day.yml").write_text(DAY.format(n=n))
        questions = "".join(QUESTION.format(n=n, q=q) for q in range(1, 11))
        (folder / "quiz.yml").write_text(f"questions:\n{questions}")
    last = "kind: project\ntopic: The last\ntime: 1 hour\nrequirements: [{id: one, text: Do it}]\n"
    (root / "days/last").mkdir()
    (root / "days/last/day.yml").write_text(last)
    names.append("last")
    (root / "schedule.yml").write_text(
        "weeks:\n" + "".join(map(week, chunks(names), range(len(names))))
    )
    (root / "course.yml").write_text(programme(names[0]))


def chunks(names: list[str]) -> list[list[str]]:
    """Weeks of seven days."""
    return [names[start : start + 7] for start in range(0, len(names), 7)]


def week(days: list[str], number: int) -> str:
    """A week of the schedule."""
    head = f"  - {{id: week-{number}, title: Week {number}, short: W{number}, goal: Go on, "
    return f"{head}days: [{', '.join(days)}]}}\n"


def programme(first: str) -> str:
    """The smallest `course.yml` that fits."""
    return f"""title: Made up
subtitle: For measuring
tagline: For measuring
overview: []
daily_structure: {{time: 1 hour, parts: [{{minutes: 60, text: All}}]}}
weekly_pattern: []
success_metrics: []
log: [{{id: date, label: Date}}, {{id: topics, label: Topics}}]
graduation:
  certificate: Nobody
  attendance: {{text: Some, days: 1}}
  quiz_average: {{text: Some, percent: 80}}
  weekly_projects: {{text: None, projects: 1}}
  deployment: {{text: Some, box: last/one}}
  final_exam: {{text: Some, percent: 75, day: {first}}}
after: []
"""
