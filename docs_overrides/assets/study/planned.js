// @ts-check

import { today } from './dates.js';
import { changed, readPlanned, undone } from './plan-fact.js';
import { lay, standing } from './plan.js';
import { record, site } from './store.js';
import { isDate, near } from './weekdays.js';

/**
 * @typedef {import('./plan.js').Plan} Plan
 * @typedef {{title: string, attendance: number, minutes: number, weeks: string[],
 *   calendar?: string, days: import('./plan.js').Day[]}} Course what assets/course.json says
 */

/** The fact in the learner's record. */
export const PLAN = 'plan/plan';

/** When a day was done whose date cannot be read: before any plan. */
const LONG_AGO = '2000-01-01';

/** @type {Promise<Course> | undefined} */
let asked;

/** The course as the browser knows it, fetched once a visit. @returns {Promise<Course>} */
export function course() {
  asked ??= fetch(new URL('assets/course.json', site)).then((answer) => answer.json());
  asked.catch(() => (asked = undefined)); // offline now, perhaps not next time
  return asked;
}

/** What the record and the clock add to the course. @param {Course} course */
export function facts({ days }) {
  const done = record.entries('day/').map(([id, when]) => /** @type {const} */ ([id, isDate(when) ? when : LONG_AGO]));
  return { days, done: new Map(done), today: today() };
}

/** The learner's plan, laid out; nothing where there is none. @param {Course} course */
export function planned(course) {
  const plan = kept()?.plan;
  if (!plan) return undefined;
  const known = facts(course);
  const laid = lay(plan, known);
  return { plan, laid, today: known.today, ...standing(laid, known.today) };
}

/** Where the learner stands, in a sentence. @param {NonNullable<ReturnType<typeof planned>>} planned */
export function told({ laid, plan, late, early, next, today }) {
  const days = (/** @type {unknown[]} */ { length }) => `${length} ${length === 1 ? 'day' : 'days'}`;
  if (late.length) return `You are ${days(late)} behind your plan.`;
  if (early.length) return `You are ${days(early)} ahead of your plan.`;
  if (!next) return laid.every(({ done }) => done) ? 'All days are complete.' : 'Your plan is through.';
  if (plan.stretches[0].from > today) return `Your plan begins on ${near(next.date)}.`;
  return next.date === today ? 'You are on plan.' : `You are on plan. Nothing more until ${near(next.date)}.`;
}

/** For a day's page. @param {string} id @returns {Promise<string>} what the plan says of a day that is not done */
export async function when(id) {
  const known = await course().catch(() => undefined); // offline
  const dated = known && planned(known)?.laid.find(({ day }) => day.id === id);
  if (!dated || dated.done) return '';
  return dated.left && dated.day.kind !== 'rest' ? 'Skipped in your plan' : `Planned for ${near(dated.date)}`;
}

/** The fact, or nothing where it makes no sense. */
export function kept() {
  return readPlanned(record.get(PLAN));
}

/** Another plan, or none; what makes no sense is kept aside first. @param {Plan | null} plan @param {string} what such as `Shift` */
export function keep(plan, what) {
  const before = kept();
  if (!before) record.set(`aside/${Date.now()}/${PLAN}`, record.get(PLAN));
  record.set(PLAN, changed(before, plan, what, today()));
}

/** Take the latest change back. */
export function undo() {
  const before = kept();
  if (before) record.set(PLAN, undone(before));
}
