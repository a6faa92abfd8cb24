// @ts-check

import { best, whole } from './attempts.js';
import { RecordElement } from './record-element.js';

/**
 * The best score of a quiz, or the average over the best scores of several.
 *
 *     <study-score quizzes="variables" pass="80">80% passes.</study-score>
 *
 * Where none was taken, what the page says stays.
 */
class StudyScore extends RecordElement {
  #before = [...this.childNodes];

  show() {
    const quizzes = this.need('quizzes').split(' ');
    const scores = quizzes.map((quiz) => best(quiz)).filter((score) => score !== undefined);
    if (!scores.length) return this.replaceChildren(...this.#before);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const of = quizzes.length > 1 ? ` over ${scores.length} of ${quizzes.length} quizzes` : '';
    const passed = whole(mean) >= Number(this.need('pass'));
    this.textContent = `${whole(mean)}%${of}${passed ? '' : `, below ${this.need('pass')}%`}`;
    this.toggleAttribute('met', passed);
  }
}

customElements.define('study-score', StudyScore);
