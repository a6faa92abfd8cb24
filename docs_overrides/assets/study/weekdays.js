// @ts-check

import { spoken } from './dates.js';

/** A date as a moment to reckon with: at noon in UTC, where every day is as long as the next. @param {string} date */
function noon(date) {
  return new Date(`${date}T12:00:00Z`);
}

/** @param {unknown} date @returns {date is string} whether there is such a date, in the two centuries that we plan for */
export function isDate(date) {
  if (typeof date !== 'string' || !/^2[01]\d\d-\d\d-\d\d$/.test(date)) return false;
  const at = noon(date);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date); // some engines take 30 February for 2 March
}

/** @param {string} date @param {number} days @returns {string} the date so many days later */
export function plus(date, days) {
  const at = noon(date);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** @param {string} date @returns {number} 1 for Monday to 7 for Sunday */
export function weekday(date) {
  return noon(date).getUTCDay() || 7;
}

/** @param {string} date @returns {string} the Monday of its week */
export function monday(date) {
  return plus(date, 1 - weekday(date));
}

/** @param {string} from @param {string} to @returns {number} days from one date to the other, fewer than none if it is before */
export function between(from, to) {
  return (noon(to).getTime() - noon(from).getTime()) / 86_400_000;
}

/** @param {string} date @returns {string} such as `Sun 22 Nov` */
export function near(date) {
  const name = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(noon(date));
  return `${name} ${spoken(date).replace(/ \d+$/, '')}`;
}
