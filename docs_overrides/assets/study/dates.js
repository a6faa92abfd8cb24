// @ts-check

/** The learner's own calendar date, whatever UTC says. @param {Date} now @returns {string} such as `2026-11-22` */
export function today(now = new Date()) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param {string} date such as `2026-11-22` @returns {string} the same for a reader */
export function spoken(date) {
  const at = new Date(`${date}T12:00:00Z`); // noon is the same day all over the zone we name
  if (Number.isNaN(at.getTime())) return date;
  const style = /** @type {const} */ ({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return new Intl.DateTimeFormat('en-GB', style).format(at);
}

/** @param {number} seconds @returns {string} such as `1:05:09` or `12:00` */
export function clock(seconds) {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
