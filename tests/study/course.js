// A course of the usual shape: eight weeks, a project on Saturdays, rest on Sundays.

/** @typedef {import('../../docs_overrides/assets/study/plan.js').Day} Day */

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** @type {Day['kind'][]} */
const KINDS = ['study', 'study', 'study', 'study', 'study', 'project', 'rest'];

/** @type {Day[]} */
export const DAYS = Array.from({ length: 56 }, (_, n) => ({
  id: `day-${n + 1}`,
  number: n + 1,
  name: `Day ${n + 1}: Topic`,
  kind: n === 55 ? 'project' : n === 11 || n === 27 || n === 53 ? 'review' : KINDS[n % 7],
  weekday: WEEKDAYS[n % 7],
  week: Math.floor(n / 7) + 1,
  needed: n % 7 === 5 || n === 53 || n === 55,
  url: `days/day-${n + 1}/`,
  lesson: n % 7 < 5,
  quiz: n % 7 < 5,
  boxes: [],
}));

/** What graduation needs of them. */
export const ATTENDANCE = 50;
