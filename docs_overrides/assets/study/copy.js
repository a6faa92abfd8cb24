// @ts-check

import { content, write } from './backup.js';
import { today } from './dates.js';
import { h } from './dom.js';
import { askToPersist } from './persistence.js';
import { record, site } from './store.js';

/** What the record held when it was last saved in this visit. */
let saved = '';

/** What a file keeps of the record: all but what concerns this browser alone. @returns {import('./backup.js').Backup} */
export function copy() {
  record.mend(Date.now());
  const raw = record.raw();
  const damaged = travelling(record.damaged.map((key) => [key, raw.get(key) ?? '']));
  return { course: course(), site: site.pathname, exported: stamp(new Date()), facts: travelling(record.facts()), damaged };
}

/** @param {import('./backup.js').Backup} backup @returns {string} */
export function asFile(backup) {
  return write(backup, new URL('assets/record.schema.json', site).href);
}

/** Save everything as a file. @returns {string} what the file is called */
export function saveCopy() {
  const name = `study-record-${today()}.json`;
  download(name, asFile(copy()));
  record.set('here/exported', today());
  saved = content(copy());
  askToPersist();
  return name;
}

/** Whether a file that was saved in this visit has all that the record holds. */
export function isSaved() {
  return saved === content(copy());
}

/** @param {string} name @param {string} text */
export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the course is called. */
export function course() {
  return document.querySelector('meta[name="application-name"]')?.getAttribute('content') ?? '';
}

/** @template T @param {Iterable<[string, T]>} entries @returns {Map<string, T>} without what concerns this browser alone */
function travelling(entries) {
  return new Map([...entries].filter(([key]) => !key.startsWith('here/')));
}

/** @param {Date} at @returns {string} as the learner's clock shows it, with what it is ahead of UTC */
function stamp(at) {
  const ahead = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.abs(ahead) / 60, Math.abs(ahead) % 60].map((n) => String(Math.floor(n)).padStart(2, '0'));
  return `${local}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
}
