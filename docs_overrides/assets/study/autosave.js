// @ts-check

import { BackupError, content, read } from './backup.js';
import { asFile, copy } from './copy.js';
import { today } from './dates.js';
import { merge } from './merge.js';
import { record, site } from './store.js';

/** @typedef {import('./backup.js').Backup} Backup */
/** @typedef {{mode: 'readwrite'}} Mode */
/** @typedef {FileSystemFileHandle & Record<'queryPermission' | 'requestPermission', (mode: Mode) => Promise<PermissionState>>} Handle */
/** @typedef {Record<'showSaveFilePicker' | 'showOpenFilePicker', (options: object) => Promise<any>>} Pickers not every browser has them */

/** @type {Mode} */
const MODE = { mode: 'readwrite' };
const DELAY = 3000;
const TYPES = [{ description: 'Study record', accept: { 'application/json': ['.json'] } }];
const NAME = `study:${site.pathname}`;

/**
 * Writes the record to a file of the learner's choice, soon after every change. What the file has of another
 * browser stays in it: the two are merged. Says `change` when its state changes.
 */
class Autosave extends EventTarget {
  /** @type {'off' | 'on' | 'asks' | 'failed'} `asks`: the browser wants the learner to allow it once more */
  state = 'off';
  why = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #coming;

  constructor() {
    super();
    record.addEventListener('change', () => {
      clearTimeout(this.#coming);
      this.#coming = setTimeout(() => this.#write(), DELAY);
    });
    this.#write();
  }

  /** @returns {string | undefined} of the file */
  get name() {
    return record.get('here/autosave');
  }

  /** What keeps it from writing, in words for the learner; `''` if nothing does. */
  get trouble() {
    if (this.state === 'asks') return `The browser needs your permission once more to write your record to ${this.name}.`;
    return this.state === 'failed' ? `Your record could not be written to ${this.name}. ${this.why}` : '';
  }

  /** What a button says that helps. */
  get remedy() {
    return this.state === 'asks' ? 'Allow it' : 'Try again';
  }

  /** Choose a file: one to be made, or with `again` one that has a record in it. @param {boolean} again */
  async choose(again) {
    await this.#try(async () => {
      const chosen = await picked(again);
      if (!chosen) return;
      await shelf('readwrite', (handles) => handles.put(chosen, 'file'));
      record.set('here/autosave', chosen.name);
    });
    await this.again();
  }

  /** Ask for the permission again, and write. Works on a click only. */
  async again() {
    if (this.name) await this.#try(async () => (await handle())?.requestPermission(MODE));
    await this.#write();
  }

  async stop() {
    if (!this.name) return;
    record.remove('here/autosave');
    await this.#try(() => shelf('readwrite', (handles) => handles.delete('file')));
    this.#become('off');
  }

  /** Two tabs write one after the other. */
  async #write() {
    if (!this.name) return this.#become('off');
    await this.#try(() => navigator.locks.request(NAME, async () => this.#become(await update())));
  }

  /** @param {() => Promise<unknown>} work */
  async #try(work) {
    try {
      await work();
    } catch (error) {
      this.#become('failed', error instanceof BackupError ? error.message : String(error));
    }
  }

  /** @param {Autosave['state']} state @param {string} [why] */
  #become(state, why = '') {
    if (state === this.state && why === this.why) return;
    Object.assign(this, { state, why });
    this.dispatchEvent(new Event('change'));
  }
}

/** @param {boolean} again @returns {Promise<Handle | undefined>} what the learner chose, if anything */
async function picked(again) {
  const { showOpenFilePicker, showSaveFilePicker } = /** @type {Pickers} */ (/** @type {unknown} */ (globalThis));
  const suggestedName = `study-record-since-${today()}.json`; // not last time's: the browser empties the file that is chosen
  try {
    if (!again) return await showSaveFilePicker({ types: TYPES, suggestedName });
    const [chosen] = await showOpenFilePicker({ types: TYPES });
    return chosen;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Bring the file up to the record. @returns {Promise<Autosave['state']>} */
async function update() {
  const file = await handle();
  if (!file) throw new BackupError('This browser has forgotten which file it is. Choose it again.');
  if ((await file.queryPermission(MODE)) !== 'granted') return 'asks';
  const there = kept(await (await file.getFile()).text());
  const both = together(copy(), there);
  if (content(both) !== content(there)) {
    const out = await file.createWritable(); // another file, which takes the place of the old one when it is closed
    await out.write(asFile(both));
    await out.close();
    record.set('here/exported', today());
  }
  return 'on';
}

/** @param {string} text @returns {Pick<Backup, 'facts' | 'damaged'>} what the file has, none of which may be lost */
function kept(text) {
  if (!text.trim()) return { facts: new Map(), damaged: new Map() };
  const there = read(text, Date.now());
  if (there.site !== site.pathname) throw new BackupError('It holds the record of another site. Choose another file.');
  if (there.refused.size) throw new BackupError('It holds damaged entries, which would be lost. Choose another file.');
  return there;
}

/** @param {Backup} mine @param {Pick<Backup, 'facts' | 'damaged'>} theirs @returns {Backup} */
function together(mine, theirs) {
  const damaged = new Map([...theirs.damaged, ...mine.damaged]);
  for (const [key, raw] of theirs.damaged) if (damaged.get(key) !== raw) damaged.set(`aside/${Date.now()}/${key}`, raw);
  return { ...mine, facts: merge(mine.facts, theirs.facts), damaged };
}

/** @returns {Promise<Handle | undefined>} the file, which only IndexedDB can hold */
function handle() {
  return shelf('readonly', (handles) => handles.get('file'));
}

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(handles: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>}
 */
async function shelf(mode, work) {
  const opening = indexedDB.open(NAME);
  opening.onupgradeneeded = () => opening.result.createObjectStore('handles');
  const database = await answered(opening);
  try {
    return await answered(work(database.transaction('handles', mode).objectStore('handles')));
  } finally {
    database.close();
  }
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export const autosave = new Autosave();
