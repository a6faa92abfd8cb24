// @ts-check

import { best } from './attempts.js';
import { spoken, today } from './dates.js';
import { h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * @typedef {{day?: string, date: string, topics: string, hours?: number, problems?: number, score?: number,
 *   notes?: string}} Entry
 */

const NUMBERS = /** @type {const} */ (['hours', 'problems', 'score']);

/**
 * The study log: a form for a new entry, and a table of those there are, to edit or delete. With a `day` it is
 * that day's: filled in from what the page knows, and showing only its own entries.
 *
 *     <study-log day="variables" topics="Variables, Data Types, Operators" quiz="variables">
 *       <form>…</form> <p role="status"></p> <div class="study-table" hidden></div>
 *     </study-log>
 */
class StudyLog extends RecordElement {
  /** @type {string | undefined} the entry that is being edited */
  #editing;

  connectedCallback() {
    for (const type of ['submit', 'reset', 'click']) this.addEventListener(type, this);
    super.connectedCallback();
    this.#fill();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.type === 'submit') this.#save(event);
    else if (event.type === 'reset') this.#fill(undefined, event);
    else if (event.type === 'click' && event.target instanceof HTMLButtonElement) {
      const { act, entry } = event.target.dataset;
      if (act === 'edit' && entry) this.#fill(entry);
      if (act === 'delete' && entry) this.#delete(entry);
    }
  }

  show() {
    const entries = /** @type {[string, Entry][]} */ (record.entries('log/'))
      .filter(([, { day }]) => !this.#day || day === this.#day)
      .sort(([a, one], [b, other]) => (one.date === other.date ? (a < b ? 1 : -1) : one.date < other.date ? 1 : -1));
    const table = this.find('.study-table', HTMLElement);
    table.hidden = !entries.length;
    table.replaceChildren(this.#table(entries));
  }

  get #day() {
    return this.getAttribute('day') ?? undefined;
  }

  get #form() {
    return this.find('form', HTMLFormElement);
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement} */ (this.#form.elements.namedItem(name));
  }

  /** Put an entry into the form, or what a new one begins with. @param {string} [id] @param {Event} [event] */
  #fill(id, event) {
    event?.preventDefault(); // the browser's own reset would come after ours
    this.#editing = id;
    /** @type {Partial<Entry>} */
    const entry = id ? record.get(`log/${id}`) : this.#fresh();
    for (const name of /** @type {const} */ (['date', 'topics', ...NUMBERS, 'notes'])) {
      this.#field(name).value = String(entry[name] ?? '');
    }
    this.find('[type=submit]', HTMLElement).textContent = id ? 'Save changes' : 'Save entry';
    this.find('[type=reset]', HTMLElement).hidden = !id;
    if (id) this.#field('topics').focus();
  }

  /** @returns {Partial<Entry>} */
  #fresh() {
    const quiz = this.getAttribute('quiz');
    const score = quiz ? best(quiz) : undefined;
    return { date: today(), topics: this.getAttribute('topics') ?? '', score };
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    const before = this.#editing ? record.get(`log/${this.#editing}`) : undefined;
    /** @type {Entry} */
    const entry = { day: before ? before.day : this.#day, date: this.#field('date').value, topics: this.#field('topics').value.trim() };
    for (const name of NUMBERS) {
      if (this.#field(name).value) entry[name] = this.#field(name).valueAsNumber;
    }
    if (this.#field('notes').value.trim()) entry.notes = this.#field('notes').value.trim();
    record.set(`log/${this.#editing ?? newId()}`, entry);
    this.#say(before ? 'Changed.' : 'Saved.');
    this.#fill();
  }

  /** @param {string} id */
  #delete(id) {
    const entry = record.get(`log/${id}`);
    record.remove(`log/${id}`);
    if (this.#editing === id) this.#fill();
    const undo = h('button', { type: 'button', className: 'md-button' }, 'Undo');
    undo.onclick = () => {
      record.set(`log/${id}`, entry);
      this.#say('Back again.');
    };
    this.#say(`Deleted the entry of ${spoken(entry.date)}. `, undo);
    undo.focus();
  }

  /** @param {...(string | Node)} said */
  #say(...said) {
    this.find('[role=status]', HTMLElement).replaceChildren(...said);
  }

  /** @param {[string, Entry][]} entries */
  #table(entries) {
    const labels = [...this.querySelectorAll('form label > span')].map((label) => label.textContent ?? '');
    const head = [...labels, 'Change'].map((label) => h('th', { scope: 'col' }, label));
    const rows = entries.map(([id, entry]) => {
      const { date, topics, hours = '', problems = '', score = '', notes = '' } = entry;
      const cells = [spoken(date), topics, hours, problems, score, notes].map((value, n) => {
        const cell = h('td', {}, String(value));
        cell.dataset.label = labels[n]; // a phone shows a row as a card
        return cell;
      });
      const buttons = ['edit', 'delete'].map((act) => action(act, id, entry));
      return h('tr', {}, ...cells, h('td', { className: 'study-change' }, ...buttons));
    });
    return h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows));
  }
}

/** @param {string} act @param {string} id @param {Entry} entry */
function action(act, id, entry) {
  const name = act === 'edit' ? 'Edit' : 'Delete';
  const button = h('button', { type: 'button', ariaLabel: `${name} the entry of ${spoken(entry.date)}: ${entry.topics}` }, name);
  Object.assign(button.dataset, { act, entry: id });
  return button;
}

/** Sorts by time, and differs between two tabs in the same millisecond. */
function newId() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

customElements.define('study-log', StudyLog);
