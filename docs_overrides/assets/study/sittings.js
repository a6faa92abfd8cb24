// @ts-check

import { attempts } from './attempts.js';
import { record } from './store.js';

/**
 * A quiz or an exam that has begun: what it asks, in that order, and what was answered.
 *
 * @typedef {{id: string, kind: 'full' | 'retry', asked: string[], given: Record<string, {right: number, response: any}>}} QuizSitting
 * @typedef {{id: string, kind: 'exam', asked: string[], ends: number, given: Record<string, {response: any}>,
 *   flagged: string[], place: number}} ExamSitting  `ends`: milliseconds, so that a reload does not stop the clock
 */

/** @typedef {{id_: string}} Asked */

/** In milliseconds; no exam is as long, so whatever says that it goes on for longer was not begun here. */
const LONGEST = 24 * 3_600_000;

/** @param {string} quiz @param {Asked[]} questions those that still exist @returns {QuizSitting | undefined} */
export function quizSitting(quiz, questions) {
  const { id, kind, asked, given } = kept(quiz, questions);
  return asked.length ? { id, kind: kind === 'retry' ? kind : 'full', asked, given } : undefined;
}

/** @param {string} quiz @param {Asked[]} questions those that still exist @returns {ExamSitting | undefined} */
export function examSitting(quiz, questions) {
  const it = kept(quiz, questions);
  if (it.kind !== 'exam' || !it.asked.length || typeof it.ends !== 'number' || it.ends > Date.now() + LONGEST) return undefined;
  return { ...it, flagged: Array.isArray(it.flagged) ? it.flagged : [], place: it.asked[it.place] ? it.place : 0 };
}

/** @param {string} quiz @returns {string | undefined} another quiz of which an exam is open */
export function openElsewhere(quiz) {
  const now = Date.now();
  const isOpen = (/** @type {[string, any]} */ [other, it]) =>
    other !== quiz && it?.ends > now && it.ends < now + LONGEST && !record.get(`attempt/${other}/${it.id}`);
  return record.entries('sitting/').find(isOpen)?.[0];
}

/** @param {string} quiz @param {QuizSitting | ExamSitting} it */
export function keep(quiz, it) {
  record.set(`sitting/${quiz}`, it);
}

/** @param {string} quiz @param {Asked[]} questions @param {number} count @returns {string[]} so many of them, those never asked before coming first */
export function draw(quiz, questions, count) {
  const seen = new Set(attempts(quiz).flatMap((attempt) => attempt.asked));
  return shuffled(questions.map(({ id_ }) => id_), (id) => (seen.has(id) ? 1 : 0)).slice(0, count);
}

/** In any order, but for what is *late*. @template T @param {T[]} items @param {(item: T) => number} late @returns {T[]} */
export function shuffled(items, late = () => 0) {
  const ranked = items.map((item) => ({ item, rank: Math.random() + late(item) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

/** What the record has, whoever wrote it, as far as both kinds have it. @param {string} quiz @param {Asked[]} questions */
function kept(quiz, questions) {
  const it = Object(record.get(`sitting/${quiz}`));
  const known = new Set(questions.map(({ id_ }) => id_));
  const isWhole = Array.isArray(it.asked) && typeof it.id === 'string';
  const asked = isWhole ? [...new Set(it.asked)].filter((id) => known.has(id)) : [];
  return { ...it, asked, given: Object(it.given) };
}
