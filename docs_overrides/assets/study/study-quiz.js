// @ts-check

import { attempts, percent } from './attempts.js';
import { spoken, today } from './dates.js';
import { h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** @typedef {HTMLElement & import('./study-question.js').StudyQuestion} Question */
/** @typedef {{kind: 'full' | 'retry', asked: string[], given: Record<string, {right: number, response: any}>}} Sitting */

const ONE_PAGE = 'setting/quiz-on-one-page';

/**
 * A quiz: draws its questions, asks them one at a time or all on one page, counts, and keeps every attempt.
 * A sitting survives a reload. Questions that were not asked before are drawn first.
 *
 *     <study-quiz quiz="variables" pass="80" shows="10">
 *       <div class="study-quiz-top"><p role="status">…</p></div> <study-question>… <div class="study-quiz-end"></div>
 *     </study-quiz>
 */
class StudyQuiz extends RecordElement {
  async connectedCallback() {
    await customElements.whenDefined('study-question');
    this.addEventListener('settled', this);
    super.connectedCallback();
    const sitting = this.#sitting;
    if (sitting) this.#resume(sitting);
    else this.#begin('full', this.#draw());
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === 'settled' && event instanceof CustomEvent) this.#settle(/** @type {Question} */ (event.target), event.detail);
  }

  get #quiz() {
    return this.need('quiz');
  }

  get #questions() {
    return /** @type {Question[]} */ ([...this.querySelectorAll('study-question')]);
  }

  /** @returns {Sitting | undefined} if its questions still exist */
  get #sitting() {
    const sitting = record.get(`sitting/${this.#quiz}`);
    const known = this.#questions.map((question) => question.id_);
    return sitting?.asked.every((/** @type {string} */ id) => known.includes(id)) ? sitting : undefined;
  }

  get #asked() {
    const asked = this.#sitting?.asked ?? [];
    return asked.map((id) => /** @type {Question} */ (this.#questions.find((question) => question.id_ === id)));
  }

  /** @returns {string[]} ids, those never asked before coming first */
  #draw() {
    const seen = new Set(attempts(this.#quiz).flatMap((attempt) => attempt.asked));
    const ids = this.#questions.map((question) => question.id_);
    const ranked = ids.map((id) => ({ id, rank: Math.random() + (seen.has(id) ? 1 : 0) })).sort((a, b) => a.rank - b.rank);
    return ranked.slice(0, Number(this.need('shows'))).map(({ id }) => id);
  }

  /** @param {'full' | 'retry'} kind @param {string[]} asked */
  #begin(kind, asked) {
    record.set(`sitting/${this.#quiz}`, { kind, asked, given: {} });
    for (const question of this.#asked) question.restart();
    this.#lay(0);
  }

  /** @param {Sitting} sitting */
  #resume(sitting) {
    for (const question of this.#asked) {
      const given = sitting.given[question.id_];
      if (given) question.restore(given.response, given.right);
    }
    this.#lay(Math.max(0, sitting.asked.findIndex((id) => !sitting.given[id])));
  }

  /** Put the asked questions in their order, numbered, and show the one at *place*. @param {number} place */
  #lay(place) {
    const asked = this.#asked;
    const end = this.find('.study-quiz-end', HTMLElement);
    for (const question of this.#questions) question.hidden = !asked.includes(question);
    asked.forEach((question, n) => {
      end.before(question);
      const heading = question.querySelector('h2');
      if (heading) heading.textContent = `Question ${n + 1} of ${asked.length}`;
    });
    this.#turn(place);
  }

  /** @param {number} place which question is up; past the last one, the result is */
  #turn(place) {
    const asked = this.#asked;
    const onePage = record.get(ONE_PAGE) === true;
    asked.forEach((question, n) => (question.hidden = !onePage && n !== place));
    this.#top(place, onePage);
    const end = this.find('.study-quiz-end', HTMLElement);
    const given = this.#sitting?.given ?? {};
    const settled = asked.filter((question) => given[question.id_]).length;
    if (settled === asked.length && (onePage || place >= asked.length)) this.#finish(end);
    else end.replaceChildren(...(onePage ? [] : this.#next(place, asked.length)));
  }

  /** @param {number} place @param {number} of */
  #next(place, of) {
    const { asked = [], given = {} } = this.#sitting ?? {};
    if (!given[asked[place]]) return [];
    const next = button(place + 1 < of ? 'Next question' : 'See the result', () => {
      this.#turn(place + 1);
      const to = this.#asked[place + 1] ?? this.find('.study-quiz-end', HTMLElement);
      const heading = to.querySelector('h2') ?? to;
      heading.tabIndex = -1;
      heading.focus();
      heading.scrollIntoView({ block: 'center' });
    });
    next.classList.add('md-button--primary');
    return [h('p', { className: 'study-actions' }, next)];
  }

  /** @param {number} place @param {boolean} onePage */
  #top(place, onePage) {
    const { asked = [], given = {}, kind } = this.#sitting ?? {};
    const done = asked.filter((id) => given[id]).length;
    const status = this.find('.study-quiz-top [role=status]', HTMLElement);
    const what = kind === 'retry' ? 'Practice with what you missed: ' : '';
    status.textContent = `${what}${done} of ${asked.length} answered. ${this.need('pass')}% passes.`;
    const meter = h('progress', { max: asked.length, value: done, ariaLabel: 'Questions answered' });
    const view = button(onePage ? 'One question at a time' : 'All on one page', () => {
      record.set(ONE_PAGE, !onePage);
      this.#turn(Math.min(place, asked.length - 1));
    });
    view.classList.add('study-view');
    this.querySelectorAll('.study-quiz-top > :not([role=status])').forEach((old) => old.remove());
    this.find('.study-quiz-top', HTMLElement).append(meter, view);
  }

  /** @param {Question} question @param {{right: number, response: any}} given */
  #settle(question, given) {
    const sitting = this.#sitting;
    if (!sitting) return;
    sitting.given[question.id_] = given;
    record.set(`sitting/${this.#quiz}`, sitting);
    if (sitting.asked.every((id) => sitting.given[id])) this.#keep(sitting);
    this.#turn(sitting.asked.indexOf(question.id_));
  }

  /** A finished sitting becomes an attempt, under the name that no other one has. @param {Sitting} sitting */
  #keep(sitting) {
    const { kind, asked, given } = sitting;
    const right = asked.reduce((sum, id) => sum + given[id].right, 0);
    const missed = asked.filter((id) => given[id].right < 1);
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`;
    record.set(`attempt/${this.#quiz}/${id}`, { date: today(), kind, asked, missed, right });
  }

  /** @param {HTMLElement} end */
  #finish(end) {
    const all = attempts(this.#quiz);
    const last = all[all.length - 1];
    if (!last) return;
    const score = percent(last);
    const passed = score >= Number(this.need('pass'));
    const result = last.kind === 'retry' ? `${last.asked.length - last.missed.length} of ${last.asked.length} right this time.` : `${score}%: ${passed ? 'passed' : `below the ${this.need('pass')}% that pass`}.`;
    const again = button('Take it again', () => this.#begin('full', this.#draw()));
    const retry = button(`Retry the ${last.missed.length} I missed`, () => this.#begin('retry', last.missed));
    if (last.missed.length) retry.classList.add('md-button--primary');
    end.replaceChildren(
      h('h2', { tabIndex: -1 }, 'Result'),
      h('p', { className: 'study-result' }, result),
      h('p', { className: 'study-actions' }, ...(last.missed.length ? [retry, ' '] : []), again),
      history(all),
    );
    record.remove(`sitting/${this.#quiz}`);
  }
}

/** @param {import('./attempts.js').Attempt[]} all */
function history(all) {
  const rows = all.toReversed().map((attempt) => h('li', {}, `${spoken(attempt.date)}: ${attempt.kind === 'retry' ? `retry, ${attempt.asked.length - attempt.missed.length} of ${attempt.asked.length} right` : `${percent(attempt)}%`}`));
  return h('details', {}, h('summary', {}, `All attempts (${all.length})`), h('ul', {}, ...rows));
}

/** @param {string} text @param {() => void} onclick */
function button(text, onclick) {
  return h('button', { type: 'button', className: 'md-button', onclick }, text);
}

customElements.define('study-quiz', StudyQuiz);
