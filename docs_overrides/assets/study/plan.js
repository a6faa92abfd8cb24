// @ts-check

import { monday, plus, weekday } from './weekdays.js';

/**
 * The plan: it gives each day of the course a date. All of it is a function of the plan, the course, what is
 * done and today's date; dates are calendar dates such as `2026-11-22`, which have no time zone.
 *
 * @typedef {{id: string, number: number, name: string, kind: 'study' | 'review' | 'project' | 'rest', weekday: string,
 *   week: number, needed: boolean, url: string, lesson: boolean, quiz: boolean, boxes: {id: string, text: string}[]}} Day
 *   a day of the course as assets/course.json has it; graduation asks by name for a `needed` one
 * @typedef {{from: string, to: string}} Away dates without study, the first and the last
 * @typedef {{from: string, weekdays: number[], double: string[]}} Stretch
 *   from a date on, one studies on these weekdays (1: Monday), and on some dates does two days
 * @typedef {{day: string, date: string}} Left a day that is no longer planned, and the date it had
 * @typedef {{stretches: Stretch[], away: Away[], left: Left[], time: string}} Plan
 *   the last stretch plans whatever was not done before it; `time` of day is for the calendar, or empty
 * @typedef {{days: Day[], done: Map<string, string>, today: string}} Facts
 *   the course, on which date each completed day was completed, and the learner's own date
 * @typedef {{day: Day, date: string, done: boolean, left: boolean}} Dated
 */

/** How much work a day is; a date takes as much as a project, and never more than two days. */
export const LOADS = { rest: 0, study: 1, review: 1, project: 2 };
export const MOST = 2;

/**
 * Each day of the course with its date, in the course's order.
 *
 * A day done before the last stretch has the date on which it was done, and one that was left the date it had.
 * The others get a study date each. Rest days have dates of their own where one studies on as many weekdays as
 * the course has; else each falls on the next date without study.
 *
 * @param {Plan} plan @param {Pick<Facts, 'days' | 'done'>} facts @returns {Dated[]}
 */
export function lay(plan, { days, done }) {
  const { from } = last(plan);
  const left = new Map(plan.left.map(({ day, date }) => [day, date]));
  /** @type {Map<string, string>} */
  const settled = new Map();
  for (const { id } of days) {
    const when = done.get(id);
    const date = when !== undefined && (when < from || left.has(id)) ? when : left.get(id);
    if (date !== undefined) settled.set(id, date);
  }
  const dates = placed(plan, days, settled);
  return days.map((day) => ({
    day,
    date: settled.get(day.id) ?? dates.get(day.id) ?? from,
    done: done.has(day.id),
    left: left.has(day.id) && !done.has(day.id),
  }));
}

/** @param {Plan} plan @param {Day[]} days @param {Map<string, string>} settled which days need no date any more */
function placed(plan, days, settled) {
  const { from, weekdays, double } = last(plan);
  const restsCount = weekdays.length >= new Set(days.map((day) => day.weekday)).size;
  const dates = new Map();
  let date = nextDate(plan, from, true);
  /** @type {number[]} */
  let loads = [];
  for (const day of days.filter(({ id }) => !settled.has(id))) {
    if (day.kind === 'rest' && !restsCount) {
      dates.set(day.id, nextDate(plan, loads.length ? date : from, false));
      continue;
    }
    const load = LOADS[day.kind];
    const fits = !loads.length || (double.includes(date) && loads.length === 1 && loads[0] + load <= MOST);
    if (!fits) {
      date = nextDate(plan, plus(date, 1), true);
      loads = [];
    }
    loads.push(load);
    dates.set(day.id, date);
  }
  return dates;
}

/** @param {Plan} plan @param {string} date @param {boolean} study @returns {string} the first from *date* on, with study or without */
function nextDate(plan, date, study) {
  while (studies(plan, date) !== study) date = plus(date, 1);
  return date;
}

/** @param {Plan} plan @param {string} date @returns {boolean} whether one studies on it, rest days of the course aside */
export function studies(plan, date) {
  const stretch = plan.stretches.findLast(({ from }) => from <= date) ?? plan.stretches[0];
  return stretch.weekdays.includes(weekday(date)) && !plan.away.some(({ from, to }) => from <= date && date <= to);
}

/**
 * Whether nothing was to be done on a date: one without study, or a rest day's. Before there was a plan, that is
 * Sunday, as the course has it.
 *
 * @param {Plan | undefined} plan @param {Dated[]} laid @param {string} date
 */
export function free(plan, laid, date) {
  if (!plan || date < plan.stretches[0].from) return weekday(date) === 7;
  const there = laid.filter((it) => it.date === date);
  return !studies(plan, date) || (there.length > 0 && there.every(({ day }) => day.kind === 'rest'));
}

/** @param {Plan} plan @returns {Stretch} */
export function last(plan) {
  return plan.stretches[plan.stretches.length - 1];
}

/**
 * Where the learner stands: how many working days should have been done before today and how many are done,
 * which are late, which were done early, today's, and what comes next.
 *
 * @param {Dated[]} laid @param {string} today
 */
export function standing(laid, today) {
  const work = laid.filter(({ day, left }) => day.kind !== 'rest' && !left);
  const late = work.filter(({ done, date }) => !done && date < today);
  const open = byDate(laid.filter(({ done, left, date }) => !done && !left && date >= today));
  return {
    expected: work.filter(({ date }) => date < today).length,
    actual: work.filter(({ done }) => done).length,
    late,
    early: late.length ? [] : work.filter(({ done, date }) => done && date > today),
    now: laid.filter(({ date, left }) => date === today && !left),
    next: late[0] ?? open[0],
    ends: laid.reduce((latest, { date }) => (date > latest ? date : latest), ''),
  };
}

/** @param {Dated[]} laid @param {string} today @returns {Dated[]} the days from this week's Monday to its Sunday */
export function week(laid, today) {
  return byDate(laid.filter(({ date, left }) => monday(date) === monday(today) && !left));
}

/** @param {Dated[]} laid */
function byDate(laid) {
  return laid.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
