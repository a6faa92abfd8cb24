// @ts-check

import { record } from './store.js';

/**
 * A finished sitting: which questions were asked and missed, and how much was right (1 a question, parts of
 * it for a self-graded one). A `retry` of missed questions is practice and gives no score.
 *
 * @typedef {{date: string, kind: 'full' | 'retry', asked: string[], missed: string[], right: number}} Attempt
 */

/** @param {string} quiz @returns {Attempt[]} oldest first */
export function attempts(quiz) {
  return record.entries(`attempt/${quiz}/`).map(([, attempt]) => attempt);
}

/** @param {Attempt} attempt @returns {number} per cent, rounded down so that 79.9 does not pass at 80 */
export function percent(attempt) {
  return Math.floor((100 * attempt.right) / attempt.asked.length + 1e-9);
}

/** @param {string} quiz @returns {number | undefined} the best score in per cent */
export function best(quiz) {
  const scores = attempts(quiz).filter((attempt) => attempt.kind === 'full').map(percent);
  return scores.length ? Math.max(...scores) : undefined;
}
