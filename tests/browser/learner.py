"""A learner who goes through the course: ticks, writes, takes quizzes, sometimes errs."""

import random
import re
from typing import Any

from playwright.sync_api import Page, expect

from generator.model.course import Course
from generator.model.day import Day

RIGHT = 0.93
"""How many of a hundred questions the learner answers rightly, divided by a hundred."""

ANSWER = """(right) => {
    for (const question of document.querySelectorAll('study-question:not([hidden])')) {
        const well = right.pop() ?? true;
        for (const input of question.inputs) {
            if (input.checked !== (input.hasAttribute('data-right') === well)) input.click();
        }
        if (question.blank) {
            question.blank.value = well ? JSON.parse(question.blank.dataset.accept)[0] : '?';
        }
        if (question.lines.length) {
            const order = question.lines.sort((a, b) => a.dataset.line - b.dataset.line);
            if (!well) order.reverse();
            order[0].parentElement.append(...order);
        }
        if (question.area) question.area.value = 'What I would do, in a few sentences.';
        question.dispatchEvent(new Event('change', { bubbles: true }));
        const check = question.querySelector('.study-check');
        if (question.hasAttribute('sealed')) continue;
        check.click();
        for (const box of question.rubric) box.click();
        if (question.area) check.click();
    }
}"""

CODE = """async ([keys, text]) => {
    const { record } = await import(new URL('assets/study/store.js', location.origin + '/course/'));
    for (const key of keys) record.set(key, { text });
}"""


class Learner:
    """Goes through days in order; the same *seed* makes the same mistakes."""

    def __init__(self, page: Page, address: str, course: Course, seed: int) -> None:
        self.page, self.address, self.course = page, address, course
        self._chance = random.Random(seed)

    def study(self, day: Day) -> None:
        """All of a day: its quiz first, so that the log knows the score."""
        if day.quiz:
            self._quiz(day)
        self.page.goto(self.address + day.page.removesuffix(".md") + "/")
        expect(self.page.locator("study-day:defined")).to_be_attached()
        self.page.evaluate(
            "document.querySelectorAll('study-task input:not(:checked)').forEach(b => b.click())"
        )
        self._write(day)
        self.page.locator("textarea[name=notes]").fill("What I learned. " * 12)
        self.page.get_by_label("Time Spent").fill(str(self._chance.choice([1.5, 2, 2.5, 3])))
        self.page.get_by_role("button", name="Save entry").click()
        self.page.get_by_role("button", name="Complete this day").click()
        expect(self.page.get_by_text("Completed on")).to_be_visible()

    def _write(self, day: Day) -> None:
        """Code for every exercise, as long as its solution."""
        for exercise in day.exercises:
            if exercise.code:
                key = f"code/{day.id}/{exercise.id}"
                self.page.evaluate(CODE, [[key], exercise.code.solution])

    def _quiz(self, day: Day) -> None:
        self.page.goto(self.address + day.quiz_page.removesuffix(".md") + "/")
        if day.quiz and day.quiz.plan.minutes:
            self._exam(day.quiz.plan.questions)
            return
        expect(self.page.locator("study-quiz[ready]")).to_be_attached()
        whole = self.page.get_by_role("button", name="All on one page")
        if whole.count():
            whole.click()
        self.page.evaluate(ANSWER, self._luck(100))
        expect(self.page.locator(".study-result")).to_be_visible()

    def _exam(self, questions: int) -> None:
        self.page.get_by_role("button", name="Begin the exam").click()
        for place in range(questions):
            self.page.evaluate(ANSWER, self._luck(1))
            if place + 1 < questions:
                self.page.get_by_role("button", name="Next").click()
        self.page.get_by_role("button", name="Hand in…").click()
        self.page.get_by_role("button", name="Hand in", exact=True).click()
        expect(self.page.get_by_text(re.compile(r"^\d+%: passed"))).to_be_visible()

    def _luck(self, questions: int) -> list[bool]:
        return [self._chance.random() < RIGHT for _ in range(questions)]


def characters(page: Page) -> int:
    """How much of the storage our record takes, in UTF-16 units."""
    size: Any = page.evaluate(
        "Object.entries(localStorage).reduce((sum, [k, v]) => sum + k.length + v.length, 0)"
    )
    return int(size)
