// @ts-check

import { h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';

/**
 * @typedef {{id: string, name: string, weekday: string, url: string, quiz: boolean,
 *   boxes: {id: string, text: string}[]}} Day
 */

/**
 * Home's first lines: a greeting for a newcomer, and for a returning learner the first day that is not
 * complete, with what is left on it. What the page says without us is the greeting.
 */
class StudyToday extends RecordElement {
  /** @type {Day[]} */
  #days = [];

  async connectedCallback() {
    super.connectedCallback();
    if (!this.#begun) return;
    try {
      const answer = await fetch(new URL('assets/course.json', site));
      this.#days = (await answer.json()).days;
    } catch {
      return; // offline: the greeting stays, and every day is in the list below it
    }
    this.show();
  }

  show() {
    if (!this.#begun || !this.#days.length) return;
    const day = this.#days.find(({ id }) => !record.get(`day/${id}`));
    this.replaceChildren(...(day ? this.#today(day) : this.#finished()));
  }

  get #begun() {
    return ['tick/', 'day/', 'attempt/', 'log/'].some((kind) => record.entries(kind).length);
  }

  /** @param {Day} day */
  #today(day) {
    const done = this.#days.filter(({ id }) => record.get(`day/${id}`)).length;
    const open = day.boxes.filter((box) => !record.get(`tick/${day.id}/${box.id}`));
    const left = open.map((box) => box.text);
    if (day.quiz && !record.entries(`attempt/${day.id}/`).length) left.push('Quiz');
    return [
      h('p', { className: 'study-where' }, `Welcome back. ${done} of ${this.#days.length} days completed.`),
      h('progress', { value: done, max: this.#days.length, ariaLabel: 'Days completed' }),
      h('p', { className: 'study-topic' }, day.name),
      left.length
        ? h('ul', { className: 'study-left' }, ...left.map((text) => h('li', {}, text)))
        : h('p', {}, 'Nothing is left on it but to complete it.'),
      h('p', { className: 'study-actions' }, link(day, open.length < day.boxes.length ? 'Go on' : 'Begin')),
    ];
  }

  #finished() {
    const to = { name: 'Graduation', url: 'graduation/' };
    return [
      h('p', { className: 'study-topic' }, `All ${this.#days.length} days are complete.`),
      h('p', { className: 'study-actions' }, link(to, 'See where you stand')),
    ];
  }
}

/** @param {{name: string, url: string}} to @param {string} text */
function link({ name, url }, text) {
  const className = 'md-button md-button--primary';
  return h('a', { href: new URL(url, site).href, className, title: name }, text);
}

customElements.define('study-today', StudyToday);
