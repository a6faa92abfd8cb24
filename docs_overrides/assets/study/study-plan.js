// @ts-check

import { calendar } from './calendar.js';
import { CatchingUp } from './catching-up.js';
import { spoken, today } from './dates.js';
import { button, h } from './dom.js';
import { PlanForm } from './plan-form.js';
import { course, facts, keep, kept, planned, told, undo } from './planned.js';
import { resume, revise } from './proposals.js';
import { RecordElement } from './record-element.js';
import { site } from './store.js';
import { monday, near, plus } from './weekdays.js';

/** @typedef {import('./plan.js').Plan} Plan */
/** @typedef {NonNullable<ReturnType<typeof planned>>} Planned */

/**
 * The plan: its form, where the learner stands, what to do when days are late, and a date on each day's row of
 * the tables that the page has.
 */
class StudyPlan extends RecordElement {
  /** @type {import('./planned.js').Course | undefined} */
  #course;
  #form = new PlanForm(this.find('form', HTMLFormElement));
  /** What the form and the offers were made from. */
  #filled = '';
  #offered = '';

  async connectedCallback() {
    super.connectedCallback();
    for (const type of ['submit', 'click']) this.addEventListener(type, this);
    document.addEventListener('visibilitychange', this); // it may be another day by then
    try {
      this.#course = await course();
    } catch {
      return this.#say("The course's list of days could not be fetched. Are you offline?");
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
    else if (event.type === 'submit') this.#save(event);
    else if (event.type === 'click' && event.target instanceof HTMLButtonElement) this.#act(event.target);
  }

  show() {
    if (!this.#course) return;
    const it = planned(this.#course);
    this.#showForm(it?.plan ?? null);
    this.#showStanding(it);
    this.#showOffers(it);
    this.#showDates(it);
    this.find('.study-ics', HTMLElement).hidden = !it;
    const change = kept()?.past.at(-1);
    const back = change && button(`Undo: ${change.what}, ${near(change.on)}`, () => this.#undo());
    this.find('.study-past', HTMLElement).replaceChildren(...(back ? [h('p', {}, back)] : []));
    if (!kept()) this.#say('The plan in your record makes no sense to this page. It is kept; make a new one here.');
  }

  /** @param {Plan | null} plan */
  #showForm(plan) {
    const made = JSON.stringify(plan);
    if (made === this.#filled) return; // what is typed but not saved stays
    this.#filled = made;
    this.#form.fill(plan, monday(plus(today(), 6))); // this Monday or the next
    this.find('.study-form', HTMLDetailsElement).open = !plan;
    this.find('[type=submit]', HTMLElement).textContent = plan ? 'Change the plan' : 'Make the plan';
    this.find('[data-act=remove]', HTMLElement).hidden = !plan;
  }

  /** @param {Planned | undefined} it */
  #showStanding(it) {
    const box = this.find('.study-standing', HTMLElement);
    if (!it) return box.replaceChildren();
    const { expected, actual, ends, now } = it;
    const fact = (/** @type {string} */ name, /** @type {string} */ value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));
    const named = now.map(({ day, done }) => `Day ${day.number}${done ? ' (done)' : ''}`);
    box.replaceChildren(
      h('p', { className: 'study-topic' }, told(it)),
      h('dl', { className: 'study-facts' },
        fact('Today', named.join(' and ') || 'Nothing planned'),
        fact('Days of work due before today', String(expected)),
        fact('Days of work done', String(actual)),
        fact('The plan ends on', spoken(ends))),
    );
  }

  /** @param {Planned | undefined} it */
  #showOffers(it) {
    const made = it?.late.length ? JSON.stringify([it.plan, it.laid, it.today]) : '';
    if (made === this.#offered || !this.#course) return;
    this.#offered = made;
    const box = this.find('.study-late', HTMLElement);
    if (!it || !made) return box.replaceChildren();
    const ways = new CatchingUp(it.plan, facts(this.#course), this.#course.attendance, (plan, what) => this.#keep(plan, what));
    box.replaceChildren(...ways.show());
  }

  /** @param {Planned | undefined} it */
  #showDates(it) {
    for (const row of this.querySelectorAll('tr[data-day]')) {
      const when = /** @type {HTMLElement} */ (row.querySelector('.study-when'));
      when.dataset.weekday ??= when.textContent ?? ''; // what stands there without a plan
      const dated = it?.laid.find(({ day }) => day.id === row.getAttribute('data-day'));
      row.classList.toggle('study-now', Boolean(it && dated?.date === it.today && !dated.left));
      if (dated && it) when.replaceChildren(...this.#date(dated, it));
      else when.textContent = when.dataset.weekday;
    }
  }

  /** @param {import('./plan.js').Dated} dated @param {Planned} it @returns {(Node | string)[]} */
  #date({ day, date, done, left }, { today, late }) {
    if (left && day.kind !== 'rest') {
      const again = h('button', { type: 'button', ariaLabel: `Plan it again: day ${day.number}` }, 'Plan it again');
      Object.assign(again.dataset, { act: 'resume', day: day.id });
      return ['Skipped ', again];
    }
    const tag = date === today ? 'today' : late.some((it) => it.day === day) ? 'late' : '';
    return [h('time', { dateTime: date }, near(date)), ...(tag && !done ? [' ', h('span', { className: `study-tag study-tag-${tag}` }, tag)] : [])];
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    if (!this.#course) return;
    const before = kept()?.plan ?? null;
    const plan = revise(before, facts(this.#course), this.#form.read());
    this.#keep(plan, before ? 'Change' : 'New plan');
  }

  /** @param {HTMLButtonElement} button */
  #act({ dataset: { act, day } }) {
    const plan = kept()?.plan;
    if (!this.#course) return;
    if (act === 'holiday') this.#form.add();
    else if (act === 'remove') this.#keep(null, 'Remove');
    else if (act === 'resume' && plan && day) this.#keep(resume(plan, facts(this.#course), day), 'Plan again');
    else if (act === 'calendar') this.#download();
  }

  /** @param {Plan | null} plan @param {string} what */
  #keep(plan, what) {
    keep(plan, what);
    this.#say(plan ? 'Done. You can undo it.' : 'The plan is removed. You can undo it.');
    this.find('.study-past button', HTMLElement).focus();
  }

  #undo() {
    undo();
    this.#say('As it was before.');
    this.find('[role=status]', HTMLElement).focus();
  }

  #download() {
    const it = this.#course && planned(this.#course);
    if (!it || !this.#course) return;
    const text = calendar(this.#course, it.laid, { time: it.plan.time, now: new Date(), site });
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    h('a', { href: url, download: `${this.#course.calendar ?? 'plan'}.ics` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  /** @param {string} said */
  #say(said) {
    const status = this.find('[role=status]', HTMLElement);
    if (status.textContent !== said) status.textContent = said;
  }
}

customElements.define('study-plan', StudyPlan);
