// @ts-check

/** @typedef {{v: unknown, t: number}} Fact what is so, and since when (milliseconds); `v` null: no more */
/** @typedef {Map<string, Fact>} Facts by key */

const LAST = 8.64e15; // the last moment that a date can name

/** Clocks disagree; one that is further ahead of ours than this is wrong. */
export const AHEAD = 24 * 60 * 60 * 1000;

/** @param {any} it @returns {it is Fact} */
export function isFact(it) {
  return typeof it?.t === 'number' && it.t >= 0 && it.t <= LAST && Object.hasOwn(it, 'v');
}

/** @param {string | null} raw an entry as it is stored @returns {Fact | undefined} */
export function parse(raw) {
  try {
    const it = JSON.parse(raw ?? '');
    return isFact(it) ? it : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Which of two facts about the same thing holds: the later one, and of two at the same moment the one whose
 * value comes later in an order that has no ties, so that every browser chooses the same.
 *
 * @param {Fact} one
 * @param {Fact} other
 */
export function later(one, other) {
  if (one.t !== other.t) return one.t > other.t ? one : other;
  return rank(one.v) >= rank(other.v) ? one : other;
}

/** @param {Fact} one @param {Fact} other @returns {boolean} whether they say the same, whenever */
export function agree(one, other) {
  return rank(one.v) === rank(other.v);
}

/**
 * All that either record holds. In any order, any grouping and however often, the result is the same.
 *
 * @param {Facts} one
 * @param {Facts} other
 */
export function merge(one, other) {
  const both = new Map(one);
  for (const [key, fact] of other) {
    const mine = one.get(key);
    both.set(key, mine ? later(mine, fact) : fact);
  }
  return both;
}

/** A removed value comes first: in a tie, what somebody made stays. @param {unknown} value */
function rank(value) {
  return value === null ? '' : JSON.stringify(value, sorted);
}

/** @param {string} _ @param {unknown} value @returns {unknown} the same, whatever order an object was written in */
function sorted(_, value) {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
