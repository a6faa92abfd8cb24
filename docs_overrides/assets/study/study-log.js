// @ts-check

import { best, whole } from './attempts.js';
import { spoken, today } from './dates.js';
import { button, h } from './dom.js';
import { RecordElement } from './record-element.js';
import { newId, record } from './store.js';

/**
 * @typedef {{day?: string, date: string, topics: string, hours?: number, problems?: number, score?: number,
 *   notes?: string}} Entry
 */

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
  /** @type {string | undefined} what the timer has filled in, until the learner writes there */
  #timed = '';
  /** @type {string | undefined} and whose day's it is, should another tab delete it meanwhile */
  #editedDay;

  connectedCallback() {
    for (const type of ['submit', 'reset', 'click', 'input']) this.addEventListener(type, this);
    super.connectedCallback();
    this.#fill();
    const draft = Object(record.get(this.#draft));
    for (const field of this.#fields) if (typeof draft[field.name] === 'string') field.value = draft[field.name];
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.type === 'submit') this.#save(event);
    else if (event.type === 'reset') this.#cancel(event);
    else if (event.type === 'input') this.#keepDraft(event.target);
    else if (event.type === 'click' && event.target instanceof HTMLButtonElement) {
      const { act, entry } = event.target.dataset;
      if (act === 'edit' && entry) this.#fill(entry);
      if (act === 'delete' && entry) this.#delete(entry);
    }
  }

  show() {
    const entries = /** @type {[string, Entry][]} */ (record.entries('log/'))
      .filter(([, entry]) => typeof entry.date === 'string' && (!this.#day || entry.day === this.#day))
      .sort(([a, one], [b, other]) => (one.date === other.date ? (a < b ? 1 : -1) : one.date < other.date ? 1 : -1));
    const table = this.find('.study-table', HTMLElement);
    table.hidden = !entries.length;
    const focused = table.querySelector(':focus');
    table.replaceChildren(this.#table(entries));
    if (focused instanceof HTMLElement) this.#focus(focused.dataset.act ?? '', focused.dataset.entry ?? '');
    this.#fillHours();
  }

  /** The day's timer fills in the hours of a new entry, and counts anew once they are saved. */
  async #fillHours(saved = false) {
    const key = `timer/${this.#day}`;
    const field = this.#field('hours');
    if (!field || !record.get(key)) return;
    const { and, unlogged } = await import('./timer.js');
    if (saved) record.set(key, and(record.get(key), 'log', Date.now()));
    if (this.#editing || field.value !== this.#timed) return;
    field.value = this.#timed = unlogged(record.get(key), this.need('parts'));
  }

  /** @param {string} act @param {string} entry */
  #focus(act, entry) {
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-act="${act}"][data-entry="${entry}"]`))?.focus();
  }

  /** What is written of a new entry survives leaving the page. @param {EventTarget | null} field */
  #keepDraft(field) {
    if (field === this.#field('hours')) this.#timed = undefined;
    const written = this.#fields.map(({ name, value }) => [name, name === 'hours' && value === this.#timed ? '' : value]);
    if (!this.#editing) record.set(this.#draft, Object.fromEntries(written));
  }

  /** The key of a new entry that is not saved yet. */
  get #draft() {
    return `draft/log/${this.#day ?? ''}`;
  }

  /** The fields that the course has, in its order. */
  get #fields() {
    return /** @type {HTMLInputElement[]} */ ([...this.#form.elements].filter((field) => 'name' in field && field.name));
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

  /** @param {Event} event */
  #cancel(event) {
    event.preventDefault(); // the browser's own reset would come after ours
    const edited = this.#editing ?? '';
    this.#fill();
    this.#focus('edit', edited);
  }

  /** Put an entry into the form, or what a new one begins with. @param {string} [id] */
  #fill(id) {
    this.#editing = id;
    this.#timed = '';
    /** @type {Partial<Entry>} */
    const entry = id ? record.get(`log/${id}`) : this.#fresh();
    this.#editedDay = entry.day;
    for (const field of this.#fields) field.value = String(entry[/** @type {keyof Entry} */ (field.name)] ?? '');
    this.find('[type=submit]', HTMLElement).textContent = id ? 'Save changes' : 'Save entry';
    this.find('[type=reset]', HTMLElement).hidden = !id;
    if (id) this.#field('topics').focus();
  }

  /** @returns {Partial<Entry>} */
  #fresh() {
    const quiz = this.getAttribute('quiz');
    const found = quiz ? best(quiz) : undefined;
    const score = found === undefined ? undefined : whole(found);
    const problems = record.entries(`tick/${this.#day}/`).filter(([box, ticked]) => ticked && box !== 'reading').length;
    return { date: today(), topics: this.getAttribute('topics') ?? '', problems: problems || undefined, score };
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    const filled = this.#fields.filter(({ value }) => value.trim());
    const entry = Object.fromEntries(filled.map(({ name, type, value, valueAsNumber }) => [name, type === 'number' ? valueAsNumber : value.trim()]));
    record.set(`log/${this.#editing ?? newId()}`, { day: this.#editing ? this.#editedDay : this.#day, ...entry });
    this.#say(this.#editing ? 'Changed.' : 'Saved.');
    if (!this.#editing) record.remove(this.#draft);
    if (!this.#editing) this.#fillHours(true);
    this.#fill();
  }

  /** @param {string} id */
  #delete(id) {
    const entry = record.get(`log/${id}`);
    record.remove(`log/${id}`);
    if (this.#editing === id) this.#fill();
    const undo = button('Undo', () => {
      record.set(`log/${id}`, entry);
      this.#say('Back again.');
      this.#focus('delete', id);
    });
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
      const cells = this.#fields.map(({ name }, n) => {
        const value = entry[/** @type {keyof Entry} */ (name)] ?? '';
        const cell = h('td', {}, name === 'date' ? spoken(entry.date) : String(value));
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

customElements.define('study-log', StudyLog);
