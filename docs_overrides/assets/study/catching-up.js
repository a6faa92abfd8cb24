// @ts-check

import { spoken } from './dates.js';
import { button, h } from './dom.js';
import { last, lay, standing } from './plan.js';
import { changes, shift, skip, skipsLeft, squeeze } from './proposals.js';
import { between, near } from './weekdays.js';

/**
 * @typedef {import('./plan.js').Plan} Plan
 * @typedef {import('./plan.js').Facts} Facts
 * @typedef {import('./plan.js').Dated} Dated
 * @typedef {{name: string, says: string, plan: Plan | null}} Offer a way to catch up; no plan where it is none
 */

/** What to do about days that are late: three offers, what each would change, and the button that does it. */
export class CatchingUp {
  #plan;
  #facts;
  #attendance;
  #before;
  #apply;
  /** @type {string} */
  #chosen = 'Shift';
  #skipping;
  #preview = h('div', { className: 'study-preview' });
  #fieldset = h('fieldset', { className: 'study-offers' });

  /**
   * @param {Plan} plan @param {Facts} facts @param {number} attendance days that graduation needs
   * @param {(plan: Plan, what: string) => void} apply
   */
  constructor(plan, facts, attendance, apply) {
    this.#plan = plan;
    this.#facts = facts;
    this.#attendance = attendance;
    this.#apply = apply;
    this.#before = lay(plan, facts);
    this.#skipping = new Set(this.#skippable.slice(0, this.#skips).map(({ day }) => day.id));
  }

  /** @returns {Node[]} */
  show() {
    this.#fieldset.onchange = ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(target);
    };
    this.#draw();
    const names = this.#late.map(({ day }) => `Day ${day.number}`);
    return [h('h2', {}, 'Catching up'), h('p', {}, `Late: ${names.join(', ')}.`), this.#fieldset, this.#preview];
  }

  /** @param {HTMLInputElement} input */
  #choose({ type, checked, value }) {
    if (type === 'radio') this.#chosen = value;
    else if (checked) this.#skipping.add(value);
    else this.#skipping.delete(value);
    this.#draw();
    this.#fieldset.querySelector(`[value="${value}"]`)?.closest('input')?.focus();
  }

  #draw() {
    const offers = this.#offers();
    this.#fieldset.replaceChildren(h('legend', {}, 'Three ways to go on'), ...offers.flatMap((offer) => this.#offer(offer)));
    const { plan, name } = offers.find((offer) => offer.name === this.#chosen) ?? offers[0];
    this.#preview.replaceChildren(...(plan ? this.#shown(plan, name) : []));
  }

  get #late() {
    return standing(this.#before, this.#facts.today).late;
  }

  /** What graduation asks for by name is never offered to be skipped. */
  get #skippable() {
    return this.#late.filter(({ day }) => !day.needed);
  }

  get #skips() {
    return skipsLeft(this.#before, this.#attendance);
  }

  /** @returns {Offer[]} */
  #offers() {
    const [plan, facts] = [this.#plan, this.#facts];
    const [shifted, squeezed] = [shift(plan, facts), squeeze(plan, facts)];
    const skipped = this.#skipping.size ? skip(plan, facts, [...this.#skipping]) : null;
    return [
      { name: 'Shift', says: `What is late begins today, and everything after it moves. ${this.#end(shifted)}`, plan: shifted },
      last(squeezed).double.length
        ? { name: 'Squeeze', says: this.#squeezeSays(squeezed), plan: squeezed }
        : { name: 'Squeeze', says: 'Nothing that is left can share a date: one takes two days of study, or one project.', plan: null },
      { name: 'Skip', says: this.#skipSays(skipped), plan: skipped },
    ];
  }

  /** @param {Plan} plan */
  #squeezeSays(plan) {
    const laid = lay(plan, this.#facts);
    const rests = (/** @type {string} */ date) => laid.some((it) => it.date === date && it.day.kind === 'rest');
    const { double } = last(plan);
    const dates = (/** @type {string[]} */ some, /** @type {string} */ what) => (some.length ? `${what} ${some.map(near).join(', ')}. ` : '');
    const two = dates(double.filter((date) => !rests(date)), 'Two days of work on');
    return `${two}${dates(double.filter(rests), 'Work instead of rest on')}${this.#end(plan)}`;
  }

  /** @param {Plan | null} plan */
  #skipSays(plan) {
    const of = `Graduation needs ${this.#attendance} of ${this.#before.length} days`;
    if (!this.#skippable.length) return 'What is late is asked for by graduation: it cannot be skipped.';
    if (!this.#skips) return `${of}, and no skip is left.`;
    const left = this.#skips - this.#skipping.size;
    return `You leave out the days below. They stay in the course, and you can still do them. ${of}: after this you may skip ${left} more. ${plan ? this.#end(plan) : 'Choose some.'}`;
  }

  /** @param {Plan} plan */
  #end(plan) {
    const [was, is] = [this.#before, lay(plan, this.#facts)].map((laid) => standing(laid, this.#facts.today).ends);
    const days = between(was, is);
    const later = days ? `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'} than now` : 'as now';
    return `The plan ends on ${spoken(is)}, ${later}.`;
  }

  /** @param {Offer} offer */
  #offer({ name, says, plan }) {
    const checked = this.#chosen === name;
    const can = plan !== null || (name === 'Skip' && this.#skippable.length > 0 && this.#skips > 0);
    const radio = h('input', { type: 'radio', name: 'offer', value: name, checked, disabled: !can });
    const label = h('label', { className: 'study-offer' }, radio, h('span', {}, h('strong', {}, `${name}.`), ` ${says}`));
    if (name !== 'Skip' || !checked) return [label];
    const boxes = this.#skippable.map(({ day }) => {
      const ticked = this.#skipping.has(day.id);
      const box = h('input', { type: 'checkbox', value: day.id, checked: ticked, disabled: !ticked && this.#skipping.size >= this.#skips });
      return h('li', {}, h('label', {}, box, ` ${day.name}`));
    });
    return [label, h('ul', { className: 'study-skips' }, ...boxes)];
  }

  /** @param {Plan} plan @param {string} name */
  #shown(plan, name) {
    const moved = changes(this.#before, lay(plan, this.#facts));
    const rows = moved.map(({ day, from, to, left }) => {
      const cells = [day.name, near(from), left ? 'Skipped' : near(to)].map((text) => h('td', {}, text));
      return h('tr', {}, ...cells);
    });
    const head = ['Day', 'Now', 'Then'].map((text) => h('th', { scope: 'col' }, text));
    const table = h('table', { className: 'study-calendar' }, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows));
    const open = this.#preview.querySelector('details')?.open ?? false;
    const does = button(`${name} ${name === 'Skip' ? 'these days' : 'the plan'}`, () => this.#apply(plan, name));
    does.classList.add('md-button--primary');
    return [
      h('details', { open }, h('summary', {}, `What changes (${moved.length} ${moved.length === 1 ? 'day' : 'days'})`), table),
      h('p', { className: 'study-actions' }, does),
    ];
  }
}
