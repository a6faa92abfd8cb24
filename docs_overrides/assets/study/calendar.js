// @ts-check

import { plus } from './weekdays.js';

/**
 * The learner's plan as a calendar file (RFC 5545). A day's event has the same identity in every file, that of
 * the course's own default plan among them, so that importing another one updates the events and doubles none.
 *
 * @param {import('./planned.js').Course} course
 * @param {import('./plan.js').Dated[]} laid
 * @param {{time: string, now: Date, site: URL}} given at which time of day one studies, if that is planned
 * @returns {string}
 */
export function calendar(course, laid, { time, now, site }) {
  const stamp = compact(now.toISOString());
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${text(`-//${course.title}//Study plan//EN`)}`, `X-WR-CALNAME:${text(course.title)}`];
  const events = laid.flatMap((dated, n) => {
    const { id, week, name, boxes, url } = dated.day;
    const said = [`Week ${week}: ${course.weeks[week - 1]}`, ...boxes.map((box) => box.text)];
    return [
      'BEGIN:VEVENT',
      `UID:${text(`${id}@${course.calendar ?? site.host + site.pathname}`)}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`, // more with every file, on whichever device it is made
      ...span(dated, time, before(laid, n), course.minutes),
      `SUMMARY:${text(name)}`,
      `DESCRIPTION:${text(said.join('\n'))}`,
      `URL:${new URL(url, site).href}`,
      `STATUS:${dated.left && dated.day.kind !== 'rest' ? 'CANCELLED' : 'CONFIRMED'}`, // a skipped day leaves the calendar
      `TRANSP:${timed(dated, time) ? 'OPAQUE' : 'TRANSPARENT'}`,
      'END:VEVENT',
    ];
  });
  return [...head, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

/** Projects and rest days fill a day, not an evening. @param {import('./plan.js').Dated} dated @param {string} time */
function timed({ day }, time) {
  return time !== '' && (day.kind === 'study' || day.kind === 'review');
}

/** @param {import('./plan.js').Dated[]} laid @param {number} n @returns {number} how many days of study share the date and come first */
function before(laid, n) {
  return laid.slice(0, n).filter((it) => it.date === laid[n].date && !it.left && timed(it, '00:00')).length;
}

/** @param {import('./plan.js').Dated} dated @param {string} time @param {number} earlier @param {number} minutes */
function span(dated, time, earlier, minutes) {
  const { date } = dated;
  if (!timed(dated, time)) return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(plus(date, 1))}`];
  const start = Date.parse(`${date}T${time}:00Z`) + earlier * minutes * 60_000;
  return [`DTSTART:${floating(start)}`, `DTEND:${floating(start + minutes * 60_000)}`];
}

/** A time on the learner's own clock, in whatever zone they are then. @param {number} at */
function floating(at) {
  return compact(new Date(at).toISOString()).replace('Z', '');
}

/** @param {string} date or a moment, as ISO 8601 has it */
function compact(date) {
  return date.replace(/[-:]|\.\d+/g, '');
}

/** @param {string} value */
function text(value) {
  const plain = value.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
  return plain.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A line holds 75 bytes, and goes on after a line end and a space. @param {string} line */
function folded(line) {
  const bytes = new TextEncoder();
  let size = 0;
  let out = '';
  for (const character of line) {
    const more = bytes.encode(character).length;
    if (size + more > 75) {
      out += '\r\n ';
      size = 1;
    }
    out += character;
    size += more;
  }
  return out;
}
