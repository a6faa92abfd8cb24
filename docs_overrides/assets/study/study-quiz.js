// @ts-check

import { attempts, percent, whole } from './attempts.js';
import { spoken, today } from './dates.js';
import { button, h } from './dom.js';
import { RecordElement } from './record-element.js';
import { draw, keep, quizSitting } from './sittings.js';
import { newId, record } from './store.js';

/** @typedef {HTMLElement & import('./study-question.js').StudyQuestion} Question */
/** @typedef {import('./sittings.js').QuizSitting} Sitting */

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
  /** What this tab has shown of the sitting, to tell when another tab goes on with it. */
  #shown = '';

  async connectedCallback() {
    await customElements.whenDefined('study-question');
    if (!this.isConnected) return;
    this.addEventListener('settled', this);
    this.addEventListener('drafted', this);
    super.connectedCallback();
    if (!this.#sitting) this.#begin('full', this.#draw());
  }

  /** Take up the sitting as the record has it: after a reload, or when another tab has gone on with it. */
  show() {
    const sitting = this.#sitting;
    if (sitting && JSON.stringify(sitting) !== this.#shown) this.#resume(sitting);
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (!(event instanceof CustomEvent)) return;
    const question = /** @type {Question} */ (event.target);
    if (event.type === 'drafted') record.set(this.#draft(question.id_), event.detail);
    if (event.type === 'settled') this.#settle(question, event.detail);
  }

  get #quiz() {
    return this.need('quiz');
  }

  get #questions() {
    return /** @type {Question[]} */ ([...this.querySelectorAll('study-question')]);
  }

  /** @param {string} question @returns {string} key of what was written and not yet compared */
  #draft(question) {
    return `draft/${this.#quiz}/${question}`;
  }

  /** @returns {Sitting | undefined} of those of its questions that still exist */
  get #sitting() {
    return quizSitting(this.#quiz, this.#questions);
  }

  /** @param {Sitting} sitting */
  #write(sitting) {
    this.#shown = JSON.stringify(sitting);
    keep(this.#quiz, sitting);
  }

  get #asked() {
    const asked = this.#sitting?.asked ?? [];
    return asked.map((id) => /** @type {Question} */ (this.#questions.find((question) => question.id_ === id)));
  }

  #draw() {
    return draw(this.#quiz, this.#questions, Number(this.need('shows')));
  }

  /** @param {'full' | 'retry'} kind @param {string[]} asked */
  #begin(kind, asked) {
    this.#write({ id: newId(), kind, asked, given: {} });
    for (const question of this.#asked) question.restart();
    this.#lay(0);
  }

  /** @param {Sitting} sitting */
  #resume(sitting) {
    this.#shown = JSON.stringify(sitting);
    for (const question of this.#asked) {
      const given = sitting.given[question.id_];
      const draft = record.get(this.#draft(question.id_));
      try {
        if (given) question.restore(given.response, given.right);
        else if (draft) question.restore(draft);
        else if (question.settled) question.restart(); // another tab has begun anew
      } catch {
        // The question is of another kind than when it was answered: ask it again.
        delete sitting.given[question.id_];
        question.restart();
        this.#write(sitting);
      }
    }
    const open = sitting.asked.findIndex((id) => !sitting.given[id]);
    if (open < 0 && !record.get(`attempt/${this.#quiz}/${sitting.id}`)) this.#keep(sitting); // the last open question is no more
    this.#lay(open < 0 ? sitting.asked.length : open);
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
    this.toggleAttribute('ready', true);
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
      this.#face(this.#asked[place + 1] ?? this.find('.study-quiz-end', HTMLElement));
    });
    next.classList.add('md-button--primary');
    return [h('p', { className: 'study-actions' }, next)];
  }

  /** The focus goes where the reader goes. @param {Element} to */
  #face(to) {
    const heading = /** @type {HTMLElement} */ (to.querySelector('h2') ?? to);
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: 'center' });
  }

  /** @param {number} place @param {boolean} onePage */
  #top(place, onePage) {
    const { asked = [], given = {}, kind } = this.#sitting ?? {};
    const done = asked.filter((id) => given[id]).length;
    const status = this.find('.study-quiz-top [role=status]', HTMLElement);
    const what = kind === 'retry' ? 'Practice with what you missed: ' : '';
    const bar = kind === 'retry' ? '' : ` ${this.need('pass')}% passes.`;
    const said = `${what}${done} of ${asked.length} answered.${done < asked.length ? bar : ` ${this.#result}`}`;
    if (status.textContent !== said) status.textContent = said;
    const meter = h('progress', { max: asked.length, value: done, ariaLabel: 'Questions answered' });
    const view = button(onePage ? 'One question at a time' : 'All on one page', () => {
      record.set(ONE_PAGE, !onePage);
      this.#turn(place);
      this.find('.study-view', HTMLElement).focus();
    });
    view.classList.add('study-view');
    this.querySelectorAll('.study-quiz-top > :not([role=status])').forEach((old) => old.remove());
    const full = button('Take the whole quiz', () => this.#anew('full', this.#draw()));
    this.find('.study-quiz-top', HTMLElement).append(meter, view, ...(kind === 'retry' ? [' ', full] : []));
  }

  /** @param {Question} question @param {{right: number, response: any}} given */
  #settle(question, given) {
    const sitting = this.#sitting;
    if (!sitting) return;
    sitting.given[question.id_] = given;
    if (sitting.asked.every((id) => sitting.given[id])) this.#keep(sitting); // first, for the tab that follows us
    this.#write(sitting);
    if (record.get(this.#draft(question.id_))) record.remove(this.#draft(question.id_));
    this.#turn(sitting.asked.indexOf(question.id_));
  }

  /** A finished sitting becomes one attempt, however many tabs finish it. @param {Sitting} sitting */
  #keep({ id, kind, asked, given }) {
    const right = asked.reduce((sum, id) => sum + given[id].right, 0);
    const missed = asked.filter((id) => given[id].right < 1);
    record.set(`attempt/${this.#quiz}/${id}`, { date: today(), kind, asked, missed, right });
  }

  /** @returns {import('./attempts.js').Attempt | undefined} what this sitting became */
  get #attempt() {
    return record.get(`attempt/${this.#quiz}/${this.#sitting?.id}`);
  }

  get #result() {
    const attempt = this.#attempt;
    if (!attempt) return '';
    const { kind, asked, missed } = attempt;
    if (kind === 'retry') return `${asked.length - missed.length} of ${asked.length} right this time.`;
    const score = whole(percent(attempt));
    return `${score}%: ${score >= Number(this.need('pass')) ? 'passed' : `below the ${this.need('pass')}% that pass`}.`;
  }

  /** @param {HTMLElement} end */
  #finish(end) {
    const last = this.#attempt;
    if (!last) return;
    const all = attempts(this.#quiz);
    const again = button('Take it again', () => this.#anew('full', this.#draw()));
    const retry = button(`Retry the ${last.missed.length} I missed`, () => this.#anew('retry', last.missed));
    if (last.missed.length) retry.classList.add('md-button--primary');
    end.replaceChildren(
      h('h2', { tabIndex: -1 }, 'Result'),
      h('p', { className: 'study-result' }, this.#result),
      h('p', { className: 'study-actions' }, ...(last.missed.length ? [retry, ' '] : []), again),
      history(all),
    );
  }

  /** @param {'full' | 'retry'} kind @param {string[]} asked */
  #anew(kind, asked) {
    this.#begin(kind, asked);
    this.#face(this.#asked[0]);
  }
}

/** @param {import('./attempts.js').Attempt[]} all */
function history(all) {
  const rows = all.toReversed().map((attempt) => h('li', {}, `${spoken(attempt.date)}: ${attempt.kind === 'retry' ? `retry, ${attempt.asked.length - attempt.missed.length} of ${attempt.asked.length} right` : `${whole(percent(attempt))}%`}`));
  return h('details', {}, h('summary', {}, `All attempts (${all.length})`), h('ul', {}, ...rows));
}

customElements.define('study-quiz', StudyQuiz);
