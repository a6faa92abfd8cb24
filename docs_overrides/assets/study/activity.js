// @ts-check

import { today } from './dates.js';
import { isDate, monday, plus } from './weekdays.js';

/** @typedef {import('./merge.js').Facts} Facts */

/** What counts as something done; what a learner only set, drafted or planned does not. */
const DONE = /^(tick|day|attempt|log|code)\//;

/**
 * How much was done on each local date: a log entry counts on the date that it names, an attempt on that of its
 * sitting, the rest when it was done.
 *
 * @param {Facts} facts @returns {Map<string, number>}
 */
export function activity(facts) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [key, { v, t }] of facts) {
    if (!DONE.test(key) || !v) continue;
    const named = /** @type {any} */ (v).date ?? v;
    const date = isDate(named) ? named : today(new Date(t));
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return counts;
}

/**
 * How many days in a row something was done, up to *now* or the day before. A date in *rests* does not break the
 * row, and counts only if something was done on it.
 *
 * @param {ReadonlyMap<string, number>} counts @param {ReadonlySet<string>} rests @param {string} now
 * @returns {{current: number, longest: number}}
 */
export function streak(counts, rests, now) {
  const dates = [...counts.keys()].sort();
  let [current, longest] = [0, 0];
  // From a break to the next date: a year that was mistyped may lie two thousand years back.
  const next = (/** @type {string} */ date) => (current ? plus(date, 1) : (dates.find((other) => other > date) ?? plus(now, 1)));
  for (let date = dates[0] ?? now; date <= now; date = next(date)) {
    if (counts.get(date)) longest = Math.max(longest, (current += 1));
    else if (!rests.has(date) && date !== now) current = 0; // today is not over yet
  }
  return { current, longest };
}

/** No more weeks are shown than a year has. */
const YEAR = 53;

/**
 * The weeks of an activity, Monday first, from its first date to *now*: *least* of them at any rate, at most a year's.
 *
 * @param {ReadonlyMap<string, number>} counts @param {string} now @param {number} least
 * @returns {{date: string, count: number}[][]}
 */
export function weeks(counts, now, least) {
  const first = [...counts.keys()].filter((date) => date <= now).sort()[0] ?? now;
  const [latest, earliest] = [least, YEAR].map((count) => plus(monday(now), -7 * (count - 1)));
  const from = [latest, [earliest, monday(first)].sort()[1]].sort()[0];
  const all = [];
  for (let week = from; week <= now; week = plus(week, 7)) {
    all.push(Array.from({ length: 7 }, (_, n) => plus(week, n)).map((date) => ({ date, count: counts.get(date) ?? 0 })));
  }
  return all;
}

/** @param {any[]} entries of the log @returns {Map<string, number>} hours by the Monday of their week */
export function hoursByWeek(entries) {
  /** @type {Map<string, number>} */
  const hours = new Map();
  for (const { date, hours: spent } of entries) {
    if (isDate(date) && spent > 0) hours.set(monday(date), (hours.get(monday(date)) ?? 0) + Number(spent));
  }
  return hours;
}
