// @ts-check

import { isDate, plus } from './weekdays.js';

/**
 * The plan as the record keeps it, together with its latest changes, so that each can be undone later on.
 * What comes out of a record may have been written by anybody: only a plan that can be reckoned with gets in.
 *
 * @typedef {import('./plan.js').Plan} Plan
 * @typedef {{what: string, on: string, plan: Plan | null}} Change what was done to the plan, when, and the plan before it
 * @typedef {{plan: Plan | null, past: Change[]}} Planned oldest change first
 */

/** How many changes are kept, and how many holidays a plan has at the most. */
const PAST = 10;
export const HOLIDAYS = 100;

/** @type {Planned} */
const NONE = { plan: null, past: [] };

/** @param {unknown} fact @returns {Planned | undefined} nothing where it makes no sense */
export function readPlanned(fact) {
  if (fact === undefined) return NONE;
  const { plan, past } = Object(fact);
  return isPlanOrNull(plan) && list(past, isChange, PAST) ? { plan, past } : undefined;
}

/** @param {Planned | undefined} before @param {Plan | null} plan @param {string} what such as `Shift` @param {string} on today @returns {Planned} */
export function changed(before, plan, what, on) {
  const { plan: last, past } = before ?? NONE;
  return { plan, past: [...past, { what, on, plan: last }].slice(-PAST) };
}

/** @param {Planned} planned @returns {Planned} as it was before the latest change */
export function undone({ plan, past }) {
  return { plan: past.length ? past[past.length - 1].plan : plan, past: past.slice(0, -1) };
}

/** @param {unknown} it @returns {it is Plan | null} */
function isPlanOrNull(it) {
  const { stretches, away, left, time } = Object(it);
  return it === null || (list(stretches, isStretch, 500) && stretches.length > 0 && list(away, isAway, HOLIDAYS)
    && list(left, isLeft, 1000) && (time === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)));
}

/** @param {any} it */
function isStretch(it) {
  const { from, weekdays, double } = Object(it);
  const numbers = list(weekdays, (n) => [1, 2, 3, 4, 5, 6, 7].includes(n), 7);
  return isDate(from) && numbers && weekdays.length > 0 && list(double, isDate, 500);
}

/** At most a year, so that the search for a study date ends. @param {any} it */
function isAway(it) {
  const { from, to } = Object(it);
  return isDate(from) && isDate(to) && from <= to && to <= plus(from, 366);
}

/** @param {any} it */
function isLeft(it) {
  const { day, date } = Object(it);
  return typeof day === 'string' && isDate(date);
}

/** @param {any} it */
function isChange(it) {
  const { what, on, plan } = Object(it);
  return typeof what === 'string' && isDate(on) && isPlanOrNull(plan);
}

/** @param {unknown} it @param {(item: any) => boolean} fits @param {number} most @returns {it is any[]} */
function list(it, fits, most) {
  return Array.isArray(it) && it.length <= most && it.every(fits);
}
