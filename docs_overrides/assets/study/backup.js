// @ts-check

import { AHEAD, isFact } from './merge.js';

/** @typedef {import('./merge.js').Facts} Facts */
/**
 * A copy of a record, as a file holds it: what was done, and what could not be read, both by key.
 *
 * @typedef {{course: string, site: string, exported: string, facts: Facts, damaged: Map<string, string>}} Backup
 */

/** Why a file is no copy of a record, in words for the learner. */
export class BackupError extends Error {}

/** More than any browser stores for a site, each character written as `\uXXXX`. */
export const LARGEST = 32 * 1024 * 1024;

const FORMAT = 'study-record';
const VERSION = 1;
const DEEPEST = 32;
const LONGEST_KEY = 300;
const ABOUT =
  "What a learner did in this course. The site's page on your record takes it in. Each fact has a value (v; null: taken back) and a time (t, in milliseconds since 1970).";

/** @param {Backup} backup @param {string} schema address of what this file is described by @returns {string} the file */
export function write({ course, site, exported, facts, damaged }, schema) {
  const [known, unread] = [facts, damaged].map((/** @type {Map<string, unknown>} */ part) => Object.fromEntries([...part].sort(([a], [b]) => (a < b ? -1 : 1))));
  const file = { $schema: schema, format: FORMAT, version: VERSION, about: ABOUT, course, site, exported, facts: known, damaged: unread };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @param {Pick<Backup, 'facts' | 'damaged'>} backup @returns {string} the same for all that hold the same */
export function content({ facts, damaged }) {
  return write({ course: '', site: '', exported: '', facts, damaged }, '');
}

/**
 * A file that anybody may have written. Its entries are taken one by one: what is wrong with one is told in
 * `refused`, and keeps no other from being read.
 *
 * @param {string} text
 * @param {number} now
 * @returns {Backup & {refused: Map<string, string>}}
 */
export function read(text, now) {
  const file = opened(text);
  /** @type {Facts} */
  const facts = new Map();
  /** @type {Map<string, string>} */
  const damaged = new Map();
  /** @type {Map<string, string>} */
  const refused = new Map();
  const exported = dated(file.exported);
  const written = Date.parse(exported) <= now + AHEAD ? Math.max(0, Date.parse(exported)) : 0;
  for (const [key, it] of Object.entries(file.facts)) {
    const wrong = wrongKey(key) ?? (/^(aside|here)\//.test(key) ? 'its key is one that no copy holds' : wrongFact(key, it));
    if (wrong) refused.set(key, wrong);
    else facts.set(key, { v: it.v, t: it.t <= now + AHEAD ? it.t : written });
  }
  for (const [key, raw] of Object.entries(file.damaged ?? {})) {
    const wrong = wrongKey(key) ?? (typeof raw === 'string' ? undefined : 'it is no text');
    if (wrong) refused.set(key, wrong);
    else damaged.set(key, raw);
  }
  const [course, site] = [file.course, file.site].map((it) => (typeof it === 'string' ? it.slice(0, LONGEST_KEY) : ''));
  return { course, site, exported, facts, damaged, refused };
}

/** @param {string} text @returns {any} a file whose frame is sound */
function opened(text) {
  if (!text.trim()) throw new BackupError('This file is empty.');
  const file = parsed(text);
  if (!isObject(file) || file.format !== FORMAT) throw new BackupError('This file is not a copy of a study record.');
  if (!Number.isInteger(file.version) || file.version < 1) throw new BackupError('This copy does not say which version it has. It may be damaged.');
  if (file.version > VERSION) throw new BackupError('This copy was made by a newer version of this site. Reload this page, and choose it again.');
  if (!isObject(file.facts) || !isObject(file.damaged ?? {})) throw new BackupError('This copy is damaged: the part that holds the record is not there.');
  return file;
}

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError("This file can't be read: it is not JSON, or a part of it is missing.");
  }
}

/** @param {unknown} it @returns {string} a moment, or nothing */
function dated(it) {
  return typeof it === 'string' && /^\d{4}-\d\d-\d\dT/.test(it) && !Number.isNaN(Date.parse(it)) ? it : '';
}

/** @param {string} key @returns {string | undefined} what is wrong with it */
function wrongKey(key) {
  if (key.length > LONGEST_KEY) return 'its key is too long';
  if (!/^\P{Cc}+$/u.test(key)) return 'its key is empty, or has a control character';
  return FORBIDDEN.has(key) ? 'its key means something else to a browser' : undefined;
}

/** @param {string} key @param {any} it @returns {string | undefined} what is wrong with it */
function wrongFact(key, it) {
  if (!isObject(it) || !isFact(it)) return 'it has no value, or no time';
  if (!isPlain(it.v, DEEPEST)) return 'its value is nested too deeply, or has names that mean something else to a browser';
  const fits = KINDS.get(key.split('/', 1)[0]);
  return !fits || it.v === null || fits(it.v) ? undefined : 'its value is not of the kind that belongs there';
}

/**
 * What a value must be, where pages would show nonsense otherwise. Any other kind is kept as it is.
 *
 * @type {Map<string, (value: any) => boolean>}
 */
const KINDS = new Map([
  ['tick', (value) => typeof value === 'boolean'],
  ['day', (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)],
  ['attempt', isObject],
  ['log', isObject],
]);

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf']);

/** @param {unknown} value @param {number} depth @returns {boolean} */
function isPlain(value, depth) {
  if (typeof value === 'number') return Number.isFinite(value); // JSON's 1e999 is Infinity, which JSON can't write
  if (!value || typeof value !== 'object') return true;
  const inside = Object.entries(value);
  return depth > 0 && inside.every(([name, part]) => !FORBIDDEN.has(name) && isPlain(part, depth - 1));
}

/** @param {unknown} it @returns {boolean} */
function isObject(it) {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}
