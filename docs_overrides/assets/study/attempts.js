// @ts-check

import { record } from './store.js';

/**
 * A finished sitting: which questions were asked and missed, and how much was right (1 a question, parts of
 * it for a self-graded one). A `retry` of missed questions is practice and gives no score.
 *
 * @typedef {{date: string, kind: 'full' | 'retry', asked: string[], missed: string[], right: number}} Attempt
 */

/** @param {string} quiz @param {Pick<typeof record, 'entries'>} facts @returns {Attempt[]} oldest first */
export function attempts(quiz, facts = record) {
  return facts.entries(`attempt/${quiz}/`).map(([, attempt]) => attempt).filter(sound);
}

/** @param {string} quiz @param {string} sitting @returns {Attempt | undefined} what it became */
export function outcome(quiz, sitting) {
  const it = record.get(`attempt/${quiz}/${sitting}`);
  return sound(it) ? it : undefined;
}

/** @param {any} it @returns {it is Attempt} */
function sound(it) {
  const { kind, asked, missed, right } = Object(it);
  return ['full', 'retry'].includes(kind) && Array.isArray(asked) && Array.isArray(missed) && right >= 0 && right <= asked.length && asked.length > 0;
}

/** @param {number} score @returns {number} per cent to show, rounded down so that 79.9 does not pass at 80 */
export function whole(score) {
  return Math.floor(score + 1e-9);
}

/** @param {Attempt} attempt @returns {number} per cent, not rounded: an average of rounded ones would be too low */
export function percent(attempt) {
  return (100 * attempt.right) / attempt.asked.length;
}

/** @param {string} quiz @param {Pick<typeof record, 'entries'>} facts @returns {number | undefined} the best score in per cent, not rounded */
export function best(quiz, facts = record) {
  const scores = attempts(quiz, facts).filter((attempt) => attempt.kind === 'full').map(percent);
  return scores.length ? Math.max(...scores) : undefined;
}
