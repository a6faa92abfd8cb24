// @ts-check

import { h } from './dom.js';
import { week } from './plan.js';
import { course, planned, told } from './planned.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';
import { near } from './weekdays.js';

/** @typedef {import('./plan.js').Day} Day */

/**
 * Home's first lines: a greeting for a newcomer, and for a returning learner the day to go on with and what is
 * left on it. With a plan that is the plan's next day, with this week and how far one is behind or ahead;
 * without one, the first day that is not complete. What the page says without us is the greeting.
 */
class StudyToday extends RecordElement {
  /** @type {import('./planned.js').Course | undefined} */
  #course;

  async connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this); // it may be another day by then
    if (!this.#begun) return;
    try {
      this.#course = await course();
    } catch {
      return; // offline: the greeting stays, and every day is in the list below it
    }
    this.show();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.type === 'visibilitychange' && document.visibilityState === 'visible') this.show();
  }

  show() {
    if (!this.#begun || !this.#course) return;
    const { days } = this.#course;
    const it = planned(this.#course);
    const day = it?.next?.day ?? days.find(({ id }) => !record.get(`day/${id}`));
    this.replaceChildren(...(day ? [...this.#today(days, day, it), ...(it ? thisWeek(it) : [])] : this.#finished(days)));
  }

  get #begun() {
    return ['tick/', 'day/', 'attempt/', 'log/', 'plan/'].some((kind) => record.entries(kind).length);
  }

  /** @param {Day[]} days @param {Day} day @param {ReturnType<typeof planned>} it */
  #today(days, day, it) {
    const done = days.filter(({ id }) => record.get(`day/${id}`)).length;
    const open = day.boxes.filter((box) => !record.get(`tick/${day.id}/${box.id}`));
    const left = open.map((box) => box.text);
    if (day.quiz && !record.entries(`attempt/${day.id}/`).length) left.push('Quiz');
    return [
      h('p', { className: 'study-where' }, `Welcome back. ${done} of ${days.length} days completed. ${it ? told(it) : ''}`),
      h('progress', { value: done, max: days.length, ariaLabel: 'Days completed' }),
      ...(it?.next ? [h('p', { className: 'study-where' }, when(it))] : []),
      h('p', { className: 'study-topic' }, day.name),
      left.length
        ? h('ul', { className: 'study-left' }, ...left.map((text) => h('li', {}, text)))
        : h('p', {}, 'Nothing is left on it but to complete it.'),
      h('p', { className: 'study-actions' }, link(day, open.length < day.boxes.length ? 'Go on' : 'Begin'), ' ', quiet(it)),
    ];
  }

  /** @param {Day[]} days */
  #finished(days) {
    const to = { name: 'Graduation', url: 'graduation/' };
    return [
      h('p', { className: 'study-topic' }, `All ${days.length} days are complete.`),
      h('p', { className: 'study-actions' }, link(to, 'See where you stand')),
    ];
  }
}

/** @typedef {NonNullable<ReturnType<typeof planned>>} Planned */

/** @param {Planned} it @returns {string} what the day below is to the plan */
function when({ next, now, today }) {
  const open = now.filter(({ done }) => !done).map(({ day }) => `Day ${day.number}`);
  if (next.date < today) return `Planned for ${near(next.date)}${open.length ? `; today's is ${open.join(' and ')}` : ''}:`;
  if (next.date > today) return `Next, on ${near(next.date)}:`;
  return open.length > 1 ? `Today, with ${open.slice(1).join(' and ')} to follow:` : 'Today:';
}

/** @param {Planned} it */
function thisWeek({ laid, today }) {
  const items = week(laid, today).map(({ day, date, done }) => {
    const address = new URL(day.url, site).href;
    const name = h('a', { href: address, title: day.name }, `${near(date).slice(0, 3)} · Day ${day.number}`);
    const mark = done ? [h('span', { className: 'study-unseen' }, ' (completed)')] : [];
    return h('li', { className: `${done ? 'study-done' : ''} ${date === today ? 'study-now' : ''}`.trim() }, name, ...mark);
  });
  return items.length ? [h('p', { className: 'study-where' }, 'This week'), h('ul', { className: 'study-this-week' }, ...items)] : [];
}

/** @param {Planned | undefined} it */
function quiet(it) {
  const text = !it ? 'Give each day a date' : it.late.length ? 'Catch up' : 'Your plan';
  return h('a', { href: new URL('plan/', site).href, className: 'study-quiet' }, text);
}

/** @param {{name: string, url: string}} to @param {string} text */
function link({ name, url }, text) {
  const className = 'md-button md-button--primary';
  return h('a', { href: new URL(url, site).href, className, title: name }, text);
}

customElements.define('study-today', StudyToday);
