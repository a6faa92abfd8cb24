// @ts-check

import { BackupError, LARGEST, read } from './backup.js';
import { course } from './copy.js';
import { counted } from './counted.js';
import { spoken, today } from './dates.js';
import { button, h } from './dom.js';
import { effect, takeBack, takeIn, UNDO } from './intake.js';
import { unsavedSince } from './news.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';

/** @typedef {ReturnType<typeof read>} Backup */
/** @typedef {import('./intake.js').Effect} Effect */

/**
 * Brings a copy in: shows what it would change, then merges it, and takes that back.
 *
 *     <study-import>
 *       <label><span>…</span> <input type="file"></label> <div role="status"></div> <p class="study-undo" hidden></p>
 *     </study-import>
 */
class StudyImport extends RecordElement {
  /** @type {Backup | undefined} what was chosen, and not brought in yet */
  #backup;
  /** @type {File | undefined} */
  #file;

  connectedCallback() {
    for (const type of ['change', 'dragover', 'dragleave', 'drop']) this.addEventListener(type, this);
    super.connectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.currentTarget !== this) return;
    if (event instanceof DragEvent) event.preventDefault(); // the browser would open the file
    this.toggleAttribute('over', event.type === 'dragover');
    const files = event instanceof DragEvent ? event.dataTransfer?.files : this.find('input', HTMLInputElement).files;
    if (files?.length && ['change', 'drop'].includes(event.type)) this.#open(files[0]);
  }

  /** Another tab may change what a copy that was not brought in yet would do. */
  show() {
    if (this.#backup) this.#preview(this.#backup);
    this.#offerUndo();
  }

  /** @param {File} file */
  async #open(file) {
    this.#backup = undefined;
    this.#file = file;
    try {
      if (file.size > LARGEST) throw new BackupError('This file is larger than any record can be.');
      const backup = read(await file.text(), Date.now());
      if (this.#file !== file) return; // another was chosen meanwhile
      this.#backup = backup;
      this.show();
    } catch (error) {
      const why = error instanceof BackupError ? error.message : `This file can't be read (${error}).`;
      this.#say(h('p', {}, `${file.name}: ${why} Nothing was changed.`));
    }
    this.find('input', HTMLInputElement).value = ''; // the same file may be chosen again
  }

  /** @param {Backup} backup */
  #preview(backup) {
    const changes = effect(record, backup, Date.now());
    const list = [...consequences(changes, backup)].map((text) => h('li', {}, text));
    const go = button('Import', () => this.#import());
    go.classList.add('md-button--primary');
    const leave = button('Leave it', () => this.#leave());
    this.#say(
      h('p', {}, `${this.#file?.name}: a copy of "${backup.course}"${backup.exported && `, saved on ${spoken(backup.exported.slice(0, 10))}`}.`),
      ...elsewhere(backup),
      list.length ? h('ul', {}, ...list) : h('p', {}, nothing(changes, backup)),
      h('p', { className: 'study-actions' }, ...(changes.take.size || changes.aside.length ? [go, leave] : [leave])),
    );
  }

  #leave() {
    this.#backup = undefined;
    this.#say(h('p', {}, 'Nothing was changed.'));
    this.find('input', HTMLInputElement).focus();
  }

  #import() {
    const backup = this.#backup;
    if (!backup) return;
    this.#backup = undefined;
    const wasSaved = unsavedSince() === undefined;
    takeIn(record, backup, Date.now());
    if (wasSaved) record.set('here/exported', backup.exported.slice(0, 10) || today()); // all is in this file or in an earlier one
    this.#say(h('p', {}, `Imported ${this.#file?.name}.`));
    this.find('.study-undo button', HTMLElement).focus();
  }

  #offerUndo() {
    const { date, replaced } = Object(record.get(UNDO));
    const place = this.find('.study-undo', HTMLElement);
    place.hidden = !Array.isArray(replaced);
    if (place.hidden) return place.replaceChildren();
    const said = `The last import was on ${spoken(String(date))}. `;
    if (place.textContent?.startsWith(said)) return; // the button keeps its focus
    place.replaceChildren(said, button('Undo the import', () => this.#undo()));
  }

  #undo() {
    takeBack(record);
    this.#say(h('p', { tabIndex: -1 }, 'The import is undone. What you did since then stays.'));
    this.find('[role=status] p', HTMLElement).focus();
  }

  /** @param {...HTMLElement} said */
  #say(...said) {
    const status = this.find('[role=status]', HTMLElement);
    const text = said.map((part) => part.textContent).join('');
    if (status.textContent !== text) status.replaceChildren(...said); // written anew, it would be read out anew
  }
}

/** @param {Effect} effect @param {Backup} backup */
function* consequences({ fresh, newer, gone, stay, aside }, { refused }) {
  if (fresh.length) yield `New: ${counted(fresh)}.`;
  if (newer.length) yield `Newer in the copy, so they replace what is here: ${counted(newer)}.`;
  if (gone.length) yield `Taken back later in the copy, so they go here too: ${counted(gone)}.`;
  if (stay.length) yield `Newer here, so they stay as they are: ${counted(stay)}.`;
  if (aside.length) yield `Damaged already when the copy was saved, and kept aside: ${entries(aside.length)}.`;
  const told = [...refused].slice(0, 5).map(([key, why]) => `${key.slice(0, 80) || 'one without a key'} (${why})`);
  const more = refused.size > 5 ? `, and ${refused.size - 5} more` : '';
  if (refused.size) yield `Damaged in the file, and left out: ${told.join(', ')}${more}.`;
}

/** @param {number} count */
function entries(count) {
  return count === 1 ? 'one entry' : `${count} entries`;
}

/** @param {Effect} effect @param {Backup} backup */
function nothing({ take }, { facts, damaged }) {
  if (take.size) return 'Nothing that you see would change; only when things were done or taken back is brought up to date.';
  return facts.size || damaged.size ? 'All of it is here already.' : 'This copy is sound, and empty: it holds nothing.';
}

/** @param {Backup} backup */
function elsewhere(backup) {
  if (backup.course !== course()) {
    return [h('p', {}, `It is of another course; this one is "${course()}". Entries that this course does not know are kept, and show nowhere.`)];
  }
  if (backup.site === site.pathname) return [];
  return [h('p', {}, `It was saved at another address of this course (${backup.site}), and fits here as well.`)];
}

customElements.define('study-import', StudyImport);
