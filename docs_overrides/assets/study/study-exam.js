// @ts-check

import { attempts, outcome, percent, whole } from './attempts.js';
import { clock, today } from './dates.js';
import { button, h } from './dom.js';
import { handIn, heading, moves, overview, restore, results } from './exam-parts.js';
import { RecordElement } from './record-element.js';
import { draw, examSitting, keep, openElsewhere, shuffled } from './sittings.js';
import { newId, record, site } from './store.js';

/** @typedef {HTMLElement & import('./study-question.js').StudyQuestion} Question */
/** @typedef {import('./sittings.js').ExamSitting} Sitting */

/** Minutes before the end at which the time is announced. */
const ANNOUNCED = [30, 10, 5, 1];

/**
 * An exam: questions drawn and shuffled, a fixed time that goes on whatever becomes of the page, no answers
 * before it ends. Then every question shows its answer, and the score becomes an attempt, as a quiz's does.
 *
 *     <study-exam quiz="final-review" pass="75" shows="60" minutes="90">
 *       <div class="study-quiz-top"><p role="status">…</p></div> <study-question>… <div class="study-quiz-end"></div>
 *     </study-exam>
 */
class StudyExam extends RecordElement {
  #tick = 0;
  #shown = '';
  /** The sitting whose responses stand in the questions. */
  #laid = '';
  #heard = 0;
  #top = h('div', { className: 'study-exam-bar' });
  #left = h('strong', { className: 'study-left-time' });

  async connectedCallback() {
    await customElements.whenDefined('study-question');
    if (!this.isConnected) return;
    this.find('.study-quiz-top', HTMLElement).append(this.#top);
    for (const type of ['input', 'change']) this.addEventListener(type, this);
    this.#tick = window.setInterval(() => this.#time(), 1000);
    super.connectedCallback();
    this.toggleAttribute('ready', true);
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
    super.disconnectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    const question = event.target instanceof Element ? event.target.closest('study-question') : null;
    if (event.currentTarget === this && question) this.#answer(/** @type {Question} */ (question));
  }

  /** Bring the page to where the record says that the exam is. */
  show() {
    const sitting = this.#sitting;
    const open = this.#open; // which may end it
    const seen = JSON.stringify([sitting, open, attempts(this.#quiz).length]);
    if (seen === this.#shown) return;
    this.#shown = seen;
    const attempt = sitting && outcome(this.#quiz, sitting.id);
    if (open && sitting) this.#ask(sitting);
    else if (sitting && attempt) this.#review(sitting, attempt);
    else this.#offer();
  }

  get #quiz() {
    return this.need('quiz');
  }

  get #questions() {
    return /** @type {Question[]} */ ([...this.querySelectorAll('study-question')]);
  }

  /** @param {string} id */
  #question(id) {
    return this.#questions.find((question) => question.id_ === id);
  }

  /** @returns {Sitting | undefined} of those of its questions that still exist */
  get #sitting() {
    return examSitting(this.#quiz, this.#questions);
  }

  /** Whether the sitting is not yet over; one whose time ran out while nobody looked is ended here. */
  get #open() {
    const sitting = this.#sitting;
    if (!sitting || record.get(`attempt/${this.#quiz}/${sitting.id}`)) return false;
    if (sitting.ends > Date.now()) return true;
    this.#end(sitting, new Date(sitting.ends));
    return false;
  }

  // Before

  #offer() {
    this.#seal(false);
    this.#questions.forEach((question) => (question.hidden = true));
    const { shows, minutes, pass } = { shows: this.need('shows'), minutes: this.need('minutes'), pass: this.need('pass') };
    this.#say(`${shows} questions, ${minutes} minutes, ${pass}% passes. The clock goes on if you leave the page. Answers and reasons come when you hand in. You may flag a question and come back to it.`);
    const other = openElsewhere(this.#quiz);
    const begin = button('Begin the exam', () => this.#begin());
    begin.classList.add('md-button--primary');
    const elsewhere = () => ['Another exam is open. ', h('a', { href: new URL(`days/${other}/quiz/`, site).href }, 'Finish it first.')];
    this.#top.replaceChildren(h('p', { className: 'study-actions' }, ...(other ? elsewhere() : [begin])));
    this.find('.study-quiz-end', HTMLElement).replaceChildren(...results(this.#quiz));
  }

  #begin() {
    const asked = shuffled(draw(this.#quiz, this.#questions, Number(this.need('shows')))); // those seen before are not all at the end
    const ends = Date.now() + Number(this.need('minutes')) * 60_000;
    keep(this.#quiz, { id: newId(), kind: 'exam', asked, ends, given: {}, flagged: [], place: 0 });
    this.#face();
  }

  // During

  /** @param {Sitting} sitting */
  #ask(sitting) {
    this.#seal(true);
    if (this.#laid !== sitting.id) this.#questions.forEach((question) => question.restart());
    this.#laid = sitting.id;
    this.#lay(sitting.asked, sitting.place).forEach((question) => {
      const given = sitting.given[question.id_];
      if (given && JSON.stringify(question.response) !== JSON.stringify(given.response)) restore(question, given.response);
    });
    const answered = sitting.asked.filter((id) => sitting.given[id]).length;
    this.#say('');
    this.#top.replaceChildren(
      h('p', {}, this.#left, ` · ${answered} of ${sitting.asked.length} answered`),
      overview(sitting, this.querySelector('.study-map[open]') !== null, (place) => this.#go(place)),
    );
    this.find('.study-quiz-end', HTMLElement).replaceChildren(
      moves(sitting, (place) => this.#go(place), () => this.#flag(sitting.asked[sitting.place])),
      handIn(sitting.asked.length - answered, () => this.#end(sitting, new Date())),
    );
    this.#time();
  }

  /**
   * Put the asked questions in their order, and number them. One that is in its place is not moved: it would
   * lose the focus, and somebody may be writing in it.
   *
   * @param {string[]} asked @param {number} [place] of the only one to show
   */
  #lay(asked, place) {
    const questions = asked.flatMap((id) => this.#question(id) ?? []);
    for (const question of this.#questions) question.hidden = !(place === undefined ? questions.includes(question) : questions[place] === question);
    /** @type {Element} */
    let next = this.find('.study-quiz-end', HTMLElement);
    for (const question of questions.toReversed()) {
      if (question.nextElementSibling !== next) next.before(question);
      next = question;
    }
    questions.forEach((question, n) => heading(question, n, questions.length));
    return questions;
  }

  /** @param {number} place */
  #go(place) {
    const sitting = this.#sitting;
    if (!sitting) return;
    keep(this.#quiz, { ...sitting, place });
    this.#face();
  }

  /** @param {string} id */
  #flag(id) {
    const sitting = this.#sitting;
    if (!sitting) return;
    const flagged = sitting.flagged.includes(id) ? sitting.flagged.filter((other) => other !== id) : [...sitting.flagged, id];
    keep(this.#quiz, { ...sitting, flagged });
    this.find('.study-flag', HTMLElement).focus();
  }

  /** @param {Question} question */
  #answer(question) {
    const sitting = this.#sitting;
    if (!sitting || !this.#open) return;
    const { response } = question;
    const given = { ...sitting.given };
    response.length ? (given[question.id_] = { response }) : delete given[question.id_];
    keep(this.#quiz, { ...sitting, given });
  }

  /** The seconds are for the eye; a screen reader hears of them seldom. */
  #time() {
    if (!this.#open) return this.show();
    const left = Math.max(0, Math.ceil(((this.#sitting?.ends ?? 0) - Date.now()) / 1000));
    this.#left.textContent = `${clock(left)} left`;
    const passed = ANNOUNCED.filter((minutes) => this.#heard > minutes * 60 && left <= minutes * 60).at(-1); // a busy browser skips seconds
    this.#heard = left;
    if (passed) this.#say(`${passed} ${passed === 1 ? 'minute' : 'minutes'} left.`);
  }

  // After

  /** @param {Sitting} sitting @param {Date} at when it ended */
  #end({ id, asked, given }, at) {
    const right = asked.filter((question) => given[question] && this.#question(question)?.grade(given[question].response) === 1);
    const missed = asked.filter((question) => !right.includes(question));
    record.set(`attempt/${this.#quiz}/${id}`, { date: today(at), kind: 'full', asked, missed, right: right.length });
    if (this.isConnected) this.#face();
  }

  /** @param {Sitting} sitting @param {import('./attempts.js').Attempt} attempt */
  #review(sitting, attempt) {
    this.#seal(false);
    this.#laid = '';
    this.#lay(sitting.asked).forEach((question) => {
      const given = sitting.given[question.id_];
      if (!given || !restore(question, given.response, question.grade(given.response))) restore(question, question.response, 0);
    });
    const score = whole(percent(attempt));
    const pass = Number(this.need('pass'));
    this.#say(`${score}%: ${score >= pass ? 'passed' : `below the ${pass}% that pass`}. ${attempt.asked.length - attempt.missed.length} of ${attempt.asked.length} right. Every question stands below with its answer.`);
    const again = button('Sit it again', () => (record.remove(`sitting/${this.#quiz}`), this.#face()));
    const only = h('input', { type: 'checkbox' });
    only.onchange = () => sitting.asked.forEach((id) => this.#question(id)?.toggleAttribute('hidden', only.checked && !attempt.missed.includes(id)));
    this.#top.replaceChildren(h('p', { className: 'study-actions' }, again, ' ', h('label', {}, only, ' Show only what I missed')));
    this.find('.study-quiz-end', HTMLElement).replaceChildren(...results(this.#quiz));
  }

  /** @param {boolean} sealed whether questions keep their answers to themselves */
  #seal(sealed) {
    for (const question of this.#questions) question.toggleAttribute('sealed', sealed);
    this.toggleAttribute('open', sealed);
  }

  /** @param {string} text */
  #say(text) {
    const status = this.find('.study-quiz-top [role=status]', HTMLElement);
    if (status.textContent !== text) status.textContent = text;
  }

  /** The focus goes where the reader goes. */
  #face() {
    this.show();
    const to = this.querySelector(this.#open ? 'study-question:not([hidden]) h2' : '.study-quiz-top [role=status]');
    if (!(to instanceof HTMLElement)) return;
    to.tabIndex = -1;
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'center' });
  }
}

customElements.define('study-exam', StudyExam);
