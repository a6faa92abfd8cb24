// @ts-check

import { LOADS, MOST, last, lay, standing, studies } from './plan.js';
import { monday } from './weekdays.js';

/**
 * Other plans than the one there is, as functions of it: what they change can be shown before one is chosen.
 *
 * @typedef {import('./plan.js').Away} Away
 * @typedef {import('./plan.js').Dated} Dated
 * @typedef {import('./plan.js').Facts} Facts
 * @typedef {import('./plan.js').Left} Left
 * @typedef {import('./plan.js').Plan} Plan
 * @typedef {import('./plan.js').Stretch} Stretch
 */

/**
 * The plan from today on anew: what was not done before gets its date from here. Rest days that have passed are
 * over; nobody rests in arrears.
 *
 * @param {Plan} plan @param {Facts} facts @param {Partial<Stretch>} [changes]
 * @param {Left[]} [left] what is not planned any more @returns {Plan}
 */
function restart(plan, facts, changes, left = plan.left) {
  const { today } = facts;
  const { weekdays, double, ...now } = last(plan);
  const from = now.from > today ? now.from : today; // it may not have begun
  const over = lay(plan, facts).filter(({ day, done, left, date }) => day.kind === 'rest' && !done && !left && date < today);
  return {
    ...plan,
    left: [...left, ...over.map(leave)],
    stretches: [
      ...plan.stretches.filter((stretch) => stretch.from < from),
      { from, weekdays, double: double.filter((date) => date >= from), ...changes },
    ],
  };
}

/** @param {Dated} dated @returns {Left} */
function leave({ day, date }) {
  return { day: day.id, date };
}

/** Everything moves later: what is late begins today. @param {Plan} plan @param {Facts} facts */
export function shift(plan, facts) {
  return restart(plan, facts, { double: [] });
}

/**
 * Two days on some dates, until the plan ends when it did, or as near to it as that goes. Rest days are given
 * up, and once a week two days of study are done on one date.
 *
 * @param {Plan} plan @param {Facts} facts
 */
export function squeeze(plan, facts) {
  const { ends } = standing(lay(plan, facts), facts.today);
  let next = shift(plan, facts);
  for (;;) {
    const laid = lay(next, facts);
    const date = standing(laid, facts.today).ends > ends && roomy(next, laid, facts.today);
    if (!date) return next;
    next = restart(next, facts, { double: [...last(next).double, date] });
  }
}

/** @param {Plan} plan @param {Dated[]} laid @param {string} today @returns {string | undefined} the next date that can take another day */
function roomy(plan, laid, today) {
  const ahead = laid.filter(({ date, left }) => !left && date >= today && studies(plan, date));
  const shared = ahead.filter(({ date }, n) => date === ahead[n - 1]?.date);
  const busy = shared.filter(({ date }) => ahead.every((it) => it.date !== date || LOADS[it.day.kind] > 0));
  const found = ahead.find(({ day, date }, n) => {
    const next = ahead[n + 1];
    if (!next || next.day.kind === 'rest' || shared.some((it) => it.date === date)) return false;
    if (LOADS[day.kind] + LOADS[next.day.kind] > MOST) return false;
    return day.kind === 'rest' || !busy.some((it) => monday(it.date) === monday(date));
  });
  return found?.date;
}

/**
 * Late days that are not planned again; what else is late begins today. They stay in the course.
 *
 * @param {Plan} plan @param {Facts} facts @param {string[]} ids
 */
export function skip(plan, facts, ids) {
  const skipped = lay(plan, facts).filter(({ day }) => ids.includes(day.id));
  return restart(plan, facts, {}, [...plan.left, ...skipped.map(leave)]);
}

/** A skipped day is planned again. @param {Plan} plan @param {Facts} facts @param {string} id */
export function resume(plan, facts, id) {
  return restart(plan, facts, {}, plan.left.filter(({ day }) => day !== id));
}

/** @param {Dated[]} laid @returns {Dated[]} which days were skipped and are not done after all */
export function skipped(laid) {
  return laid.filter(({ day, left }) => left && day.kind !== 'rest');
}

/** @param {Dated[]} laid @param {number} attendance days that graduation needs @returns {number} how many more may be skipped */
export function skipsLeft(laid, attendance) {
  return Math.max(0, laid.length - attendance - skipped(laid).length);
}

/**
 * What a learner has put into the form. Another start date begins the plan there; other weekdays hold from
 * today on, or from the start if that is still to come.
 *
 * @param {Plan | null} plan @param {Facts} facts
 * @param {{from: string, weekdays: number[], away: Away[], time: string}} form
 * @returns {Plan}
 */
export function revise(plan, facts, { from, weekdays, away, time }) {
  const now = plan && last(plan);
  if (!plan || now?.from !== from) {
    const before = (plan?.stretches ?? []).filter((stretch) => stretch.from < from);
    return { stretches: [...before, { from, weekdays, double: [] }], away, left: plan?.left ?? [], time };
  }
  const next = { ...plan, away, time };
  return now.weekdays.join() === weekdays.join() ? next : restart(next, facts, { weekdays, double: [] });
}

/** What differs between two plans, day by day. @param {Dated[]} before @param {Dated[]} after */
export function changes(before, after) {
  return after
    .map((to, n) => ({ day: to.day, from: before[n].date, to: to.date, left: to.left && to.day.kind !== 'rest' }))
    .filter(({ from, to, left }, n) => from !== to || left !== (before[n].left && before[n].day.kind !== 'rest'));
}
