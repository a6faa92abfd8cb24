"""The whole course: every word of the schedule on its page, and nothing broken on the site."""

import json
import re
import shutil
import subprocess
from html import unescape
from urllib.parse import urlsplit

import pytest

from generator.curriculum import read_curriculum
from generator.model.days import StudyDay
from tests.sites import REPOSITORY, Site, read, run

SCHEDULE = (REPOSITORY / "tests/golden/schedule-source.md").read_text(encoding="utf-8")
COURSE = read_curriculum(REPOSITORY / "curriculum").course


def plain(text: str) -> str:
    """Markdown's marks taken off, white space folded."""
    return " ".join(text.replace("**", "").split())


def part(heading: str) -> str:
    """A second-level section of the schedule."""
    return re.split(r"\n## ", SCHEDULE.split(heading, 1)[1])[0]


def days_of_the_schedule() -> list[tuple[str, int, list[str]]]:
    """Weekday, number and lines of each day."""
    found = re.findall(r"### (\w+) - Day (\d+)\n(.*?)(?=\n---|\n### |\n## )", SCHEDULE, re.S)
    return [(weekday, int(number), wanted(body)) for weekday, number, body in found]


def wanted(body: str) -> list[str]:
    """The texts of a day that its page must show."""
    texts = []
    for line in filter(None, map(str.strip, body.splitlines())):
        text = plain(re.sub(r"^- (\[ \] )?", "", line))
        text = re.sub(r"^(Topic|Reading|Mini-Project|Quiz): ", "", text)
        texts += (
            [] if text.rstrip(":") in {"Practice", "Activity", "Requirements", "Tasks"} else [text]
        )
    return texts


def test_the_schedule_has_56_days_and_222_boxes_and_so_have_we() -> None:
    weekly_checklist, job_search = 8, sum(len(stage.boxes) for stage in COURSE.programme.after)
    authored = [
        box for day in COURSE.days for box in day.boxes if box.id not in {"reading", "mini-project"}
    ]

    assert SCHEDULE.count("- [ ]") == 222
    assert len(authored) + len(COURSE.weeks) + job_search == 222
    assert len(COURSE.weeks) == weekly_checklist
    assert [number for _, number, _ in days_of_the_schedule()] == list(range(1, 57))


@pytest.mark.parametrize(
    ("weekday", "number", "texts"), days_of_the_schedule(), ids=lambda value: str(value)[:12]
)
def test_a_day_says_what_the_schedule_says(
    weekday: str, number: int, texts: list[str], full: Site
) -> None:
    day = COURSE.days[number - 1]
    page = full.text(f"days/{day.id}")

    assert f"{weekday} · Day {number} of 56" in page
    assert [text for text in texts if text not in page] == []


def test_a_week_has_its_title_and_goal(full: Site) -> None:
    found = re.findall(r"## 📚 (Week \d+: .*)\n\n### Goal\n(.*)\n", SCHEDULE)
    assert len(found) == 8
    for (title, goal), week in zip(found, COURSE.weeks, strict=True):
        page = full.text(f"weeks/{week.id}")
        assert title.split(": ")[1] in page
        assert goal in page


def test_home_has_the_overview_and_how_days_and_weeks_go(full: Site) -> None:
    home = full.text("")
    philosophy = part("## 🎯 Learning Philosophy")
    for minutes, what in re.findall(r"- \*\*(\d+ minutes)\*\*: (.*)", philosophy):
        assert f"{minutes} {what}" in home
    for days, what in re.findall(r"- \*\*([A-Z][a-z-]+(?:-[A-Z]\w+)?)\*\*: (.*)", philosophy):
        assert f"{days}: {what}" in home
    for metric in re.findall(r"- ✅ (.*)", philosophy):
        assert metric in home
    for label, text in re.findall(r"\*\*(.*?):\*\* (.*?) *\n", part("## 📅 Overview")):
        assert f"{label} {text}" in home


def test_after_the_course_and_graduation(full: Site) -> None:
    after, graduation = full.text("after"), full.text("graduation")
    for title in re.findall(r"### (.*)", part("## 🎓 Post-8-Week Plan")):
        assert title in after
    for line in re.findall(r"^- (?:\[ \] )?(.*)", part("## 🎓 Post-8-Week Plan"), re.M):
        assert plain(line) in after
    for rule in re.findall(r"- ✅ (.*)", part("## 🏆 Graduation Requirements")):
        assert rule in graduation
    assert "Python Mastery Graduate" in graduation


def test_the_weekly_checklist_and_the_log(full: Site) -> None:
    progress, log = full.text("progress"), full.text("log")
    for week in re.findall(r"- \[ \] (Week \d: .*?) ___/7 days", SCHEDULE):
        assert f"{week} 7 days" in progress
    for label in [
        "Date",
        "Topics Covered",
        "Time Spent",
        "Practice Problems",
        "Quiz Score",
        "Notes",
    ]:
        assert f"{label}" in log


def test_a_page_for_everything(full: Site) -> None:
    pages = list(full.files.rglob("*.html"))
    assert len(pages) > 110
    for week in COURSE.weeks:
        assert (full.files / "weeks" / week.id / "index.html").is_file()
    for day in COURSE.days:
        assert (full.files / "days" / day.id / "index.html").is_file()
        assert (full.files / "days" / day.id / "quiz/index.html").is_file() == bool(day.quiz)


def test_every_page_names_the_file_that_its_author_edits(full: Site) -> None:
    for file in full.files.rglob("index.html"):
        found = re.search(r"To edit this page, change <code>(.*?)</code>", file.read_text())
        assert found, file
        assert (REPOSITORY / unescape(found[1])).is_file(), found[1]


def test_with_a_repository_the_edit_link_leads_there(own: Site) -> None:
    address = "https://example.org/somebody/course"
    assert run(own.folder, "build", SITE_URL=own.address, REPO_URL=address).returncode == 0

    for page, source in {
        "": "curriculum/course.yml",
        "weeks/first": "curriculum/schedule.yml",
        "days/names": "curriculum/days/names/day.yml",
        "days/names/lesson": "curriculum/days/names/lesson.md",
        "days/names/quiz": "curriculum/days/names/quiz.yml",
        "days/names/exercises/swap": "curriculum/days/names/exercises/swap/task.md",
        "days/review/quiz": "curriculum/exams/final.yml",
        "how-it-works": "curriculum/pages/how-it-works.md",
    }.items():
        assert f'href="{address}/edit/HEAD/{source}"' in own.html(page)


def test_every_link_on_every_page_leads_somewhere(full: Site) -> None:
    broken = []
    for file in full.files.rglob("*.html"):
        for _, target in read(file).links:
            path = urlsplit(target).path
            if re.match(r"[a-z]+:|//", target) or not path:
                continue
            top = path.startswith("/course/")
            at = full.files / path.removeprefix("/course/") if top else file.parent / path
            if not (at.is_file() or (at / "index.html").is_file()):
                broken.append(f"{file.relative_to(full.files)}: {target}")
    assert broken == []


def test_no_page_loads_anything_from_elsewhere(full: Site) -> None:
    for file in full.files.rglob("*.html"):
        page = read(file)
        foreign = [target for tag, target in page.links if re.match("(https?:)?//", target)]
        followed = [target for tag, target in page.links if tag == "a"]
        assert [url for url in foreign if url not in followed and full.address not in url] == []
        assert "default-src 'self'" in file.read_text(encoding="utf-8")


def test_the_html_is_valid(full: Site) -> None:
    java, jar = shutil.which("java"), REPOSITORY / "node_modules/vnu-jar/build/dist/vnu.jar"
    if not java:
        pytest.skip("no Java on this machine")
    pages = [str(file) for file in full.files.rglob("*.html")]
    command = [java, "-jar", str(jar), "--errors-only", "--format", "json", *pages]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stderr)["messages"]

    told = {f"{m['url'].split('/site/')[-1]}: {m['message']}: {m.get('extract')}" for m in found}
    assert sorted(told)[:20] == []


def test_the_first_weeks_quizzes_are_as_long_as_promised() -> None:
    for day, promised in zip(COURSE.days, (10, 10, 10, 15, 15), strict=False):
        assert isinstance(day.plan, StudyDay)
        assert day.plan.quiz.questions == promised
        assert day.quiz
        assert len(day.quiz.questions) >= promised
        assert len({question.kind for question in day.quiz.questions}) >= 5
