// @ts-check

import { h } from './dom.js';
import { HOLIDAYS } from './plan-fact.js';
import { last } from './plan.js';
import { plus } from './weekdays.js';

/**
 * The form of the plan: what stands in it, and what the learner has put into it.
 *
 * @typedef {import('./plan.js').Plan} Plan
 * @typedef {{from: string, weekdays: number[], away: import('./plan.js').Away[], time: string}} Filled
 */
export class PlanForm {
  #form;
  #weekdays;
  #holidays;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    this.#weekdays = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('[name=weekday]')]);
    this.#holidays = /** @type {HTMLElement} */ (form.querySelector('.study-holidays'));
    form.addEventListener('input', () => this.#check());
  }

  /** @param {Plan | null} plan @param {string} start where there is none */
  fill(plan, start) {
    this.#input('from').value = plan ? last(plan).from : start;
    this.#input('time').value = plan?.time ?? '';
    if (plan) for (const box of this.#weekdays) box.checked = last(plan).weekdays.includes(Number(box.value));
    this.#holidays.replaceChildren(...(plan?.away ?? []).map(({ from, to }) => this.#holiday(from, to)));
    this.#check();
  }

  /** @returns {Filled} */
  read() {
    const away = this.#ranges().map(([from, to]) => ({ from: from.value, to: to.value || from.value }));
    const weekdays = this.#weekdays.filter((box) => box.checked).map((box) => Number(box.value));
    return { from: this.#input('from').value, weekdays, away: away.toSorted((a, b) => (a.from < b.from ? -1 : 1)), time: this.#input('time').value };
  }

  /** One more row for a holiday, and the focus on it. */
  add() {
    const row = this.#holiday('', '');
    this.#holidays.append(row);
    row.querySelector('input')?.focus();
    this.#check();
  }

  /** @param {string} from @param {string} to */
  #holiday(from, to) {
    const date = (/** @type {string} */ name, /** @type {string} */ value, /** @type {boolean} */ required) =>
      h('label', { className: 'study-field' }, h('span', {}, name), h('input', { type: 'date', min: '2000-01-01', max: '2199-12-31', value, required }));
    const remove = h('button', { type: 'button', className: 'md-button' }, 'Remove');
    const row = h('li', {}, date('First day', from, true), ' ', date('Last day', to, false), ' ', remove);
    remove.onclick = () => {
      row.remove();
      this.#check();
      this.#add.focus();
    };
    return row;
  }

  /** Say what the browser does not know by itself to be wrong. */
  #check() {
    this.#weekdays[0].setCustomValidity(this.#weekdays.some((box) => box.checked) ? '' : 'Choose at least one weekday.');
    this.#add.disabled = this.#holidays.children.length >= HOLIDAYS;
    for (const [from, to] of this.#ranges()) {
      const early = to.value !== '' && to.value < from.value && 'The last day is before the first.';
      const long = from.value !== '' && to.value > plus(from.value, 366) && 'At most a year; for a longer break, choose another start.';
      to.setCustomValidity(early || long || '');
    }
  }

  get #add() {
    return /** @type {HTMLButtonElement} */ (this.#form.querySelector('[data-act=holiday]'));
  }

  #ranges() {
    return [...this.#holidays.children].map((row) => [...row.querySelectorAll('input')]);
  }

  /** @param {string} name */
  #input(name) {
    return /** @type {HTMLInputElement} */ (this.#form.elements.namedItem(name));
  }
}
