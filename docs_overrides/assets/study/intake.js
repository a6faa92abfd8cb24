// @ts-check

import { today } from './dates.js';
import { agree, later, parse } from './merge.js';

/** @typedef {import('./merge.js').Fact} Fact */
/** @typedef {import('./merge.js').Facts} Facts */
/** @typedef {import('./store.js').Store} Store */
/** @typedef {Pick<import('./backup.js').Backup, 'facts' | 'damaged'>} Content */
/** @typedef {[key: string, before: string | null, t: number | null]} Replaced what was there, and since when the new is so */
/**
 * What taking a copy in would do, each part as keys. `take` and `aside` are what would be written; the former
 * has facts, too, that change nothing to be seen.
 *
 * @typedef {{fresh: string[], newer: string[], gone: string[], stay: string[], take: Facts, aside: [string, string][]}} Effect
 */

/** Where it is kept what the last import replaced. */
export const UNDO = 'here/import';

/** @param {Store} record @param {Content} copy @param {number} now @returns {Effect} */
export function effect(record, copy, now) {
  const mine = record.facts();
  /** @type {Effect} */
  const found = { fresh: [], newer: [], gone: [], stay: [], take: new Map(), aside: lacking(record, copy, now) };
  for (const [key, fact] of copy.facts) {
    const here = mine.get(key);
    const taken = !here || later(here, fact) !== here;
    if (taken) found.take.set(key, fact);
    const part = here && agree(here, fact) ? undefined : taken ? change(here, fact) : 'stay';
    if (part) found[part].push(key);
  }
  return found;
}

/** @param {Fact | undefined} before @param {Fact} after */
function change(before, after) {
  if (isSeen(after)) return isSeen(before) ? 'newer' : 'fresh';
  return isSeen(before) ? 'gone' : undefined;
}

/** A box that was unticked looks like one that never was ticked. @param {Fact} [fact] */
export function isSeen(fact) {
  return fact !== undefined && fact.v !== null && fact.v !== false;
}

/** What could not be read there and is not here, with the keys to keep it under. @param {Store} record @param {Content} copy @param {number} now @returns {[string, string][]} */
function lacking(record, { damaged }, now) {
  const raw = record.raw();
  const about = (/** @type {string} */ key) => key.replace(/^aside\/[^/]*\//, '');
  const have = new Set(record.damaged.map((key) => JSON.stringify([about(key), raw.get(key)])));
  const news = [...damaged].filter(([key, text]) => !have.has(JSON.stringify([about(key), text])));
  return news.map(([key, text], n) => [`aside/${now + n}/${about(key)}`, text]);
}

/** Take a copy in, and keep what it replaces. @param {Store} record @param {Content} copy @param {number} now */
export function takeIn(record, copy, now) {
  record.mend(now);
  const raw = record.raw();
  const { take, aside } = effect(record, copy, now);
  /** @type {Replaced[]} */
  const replaced = [...take].map(([key, { t }]) => [key, raw.get(key) ?? null, t]);
  record.set(UNDO, { date: today(), replaced: replaced.concat(aside.map(([key]) => [key, null, null])) });
  record.adopt(take);
  if (aside.length) record.restore(aside);
}

/** Undo the last import. What was changed since then stays. @param {Store} record */
export function takeBack(record) {
  const raw = record.raw();
  /** @type {Replaced[]} */
  const replaced = record.get(UNDO)?.replaced ?? [];
  const still = replaced.filter(([key, , t]) => (parse(raw.get(key) ?? null)?.t ?? null) === t);
  record.restore([...still.map(([key, before]) => /** @type {[string, string | null]} */ ([key, before])), [UNDO, null]]);
}
