// @ts-check

/**
 * The timer of a day: a list of moments, from which all else follows, so that it goes on by itself while the
 * page is closed and the device asleep.
 *
 * @typedef {{do: 'go' | 'pause' | 'next' | 'finish' | 'log', at: number}} Moment
 *   what happened, and when (milliseconds); at `log` the time so far went into the study log
 * @typedef {{part: number, spent: number, total: number, unlogged: number, since: number | null, ended: boolean,
 *   alone: boolean}} Time the part one is in and the milliseconds spent in it; since when it runs, if it does;
 *   whether it `ended`, or stopped because it was left `alone`
 */

/** A part does not end by itself, but after half an hour without a word it is plain that nobody is there. */
export const GRACE = 30 * 60_000;

/** @param {unknown} fact what the record has @returns {Moment[]} */
export function moments(fact) {
  const known = ['go', 'pause', 'next', 'finish', 'log'];
  return Array.isArray(fact) ? fact.filter((it) => known.includes(it?.do) && it.at >= 0 && it.at <= 8.64e15) : [];
}

/** What the record has, and one moment more. @param {unknown} fact @param {string} what @param {number} at */
export function and(fact, what, at) {
  return [...(Array.isArray(fact) ? fact : []), { do: what, at }];
}

/**
 * @param {Moment[]} moments
 * @param {number[]} parts how long each part is planned, in minutes
 * @param {number} now
 * @returns {Time}
 */
export function reckon(moments, parts, now) {
  /** @type {Time} */
  const time = { part: 0, spent: 0, total: 0, unlogged: 0, since: null, ended: true, alone: false };
  for (const { do: what, at } of moments) {
    run(time, parts, at);
    steps[what](time, at, parts.length);
  }
  run(time, parts, now);
  return time;
}

/** Let the clock run until *at*. @param {Time} time @param {number[]} parts @param {number} at */
function run(time, parts, at) {
  if (time.since === null) return;
  const room = Math.max(0, parts[time.part] * 60_000 - time.spent) + GRACE;
  const took = Math.min(Math.max(0, at - time.since), room); // clocks are set back, too
  time.spent += took;
  time.total += took;
  time.unlogged += took;
  time.alone = took === room;
  time.since = time.alone ? null : at;
}

/** @type {Record<Moment['do'], (time: Time, at: number, parts: number) => void>} */
const steps = {
  go(time, at) {
    if (time.ended) Object.assign(time, { part: 0, spent: 0, ended: false });
    Object.assign(time, { since: at, alone: false });
  },
  pause(time) {
    time.since = null;
  },
  next(time, at, parts) {
    if (time.ended) return; // another tab has finished
    if (time.part + 1 < parts) Object.assign(time, { part: time.part + 1, spent: 0, since: at, alone: false });
    else steps.finish(time, at, parts);
  },
  finish(time) {
    Object.assign(time, { since: null, ended: true, alone: false });
  },
  log(time) {
    time.unlogged = 0;
  },
};

/** @param {number} spent milliseconds @returns {number} hours to the quarter, as the log has them */
export function hours(spent) {
  return Math.round(spent / 900_000) / 4;
}

/** For the log. @param {unknown} fact @param {string} parts minutes, such as `40 60` @returns {string} hours, or nothing */
export function unlogged(fact, parts) {
  const time = reckon(moments(fact), parts.split(' ').map(Number), Date.now());
  return String(hours(time.unlogged) || '');
}
