// @ts-check

import { attempts, percent, whole } from './attempts.js';
import { spoken } from './dates.js';
import { button, h } from './dom.js';

/** @typedef {import('./study-question.js').StudyQuestion} Question */
/** @typedef {import('./sittings.js').ExamSitting} Sitting */
/** @typedef {(place: number) => void} Go to the question at that place */

/** Every question as a button. @param {Sitting} sitting @param {boolean} open @param {Go} go */
export function overview({ asked, given, flagged, place }, open, go) {
  const items = asked.map((id, n) => {
    const states = [given[id] ? 'answered' : 'open', ...(flagged.includes(id) ? ['flagged'] : [])];
    const goes = h('button', { type: 'button', className: states.map((state) => `study-is-${state}`).join(' '), onclick: () => go(n) }, String(n + 1));
    goes.ariaLabel = `Question ${n + 1}: ${states.join(', ')}`;
    if (n === place) goes.ariaCurrent = 'step';
    return h('li', {}, goes);
  });
  return h('details', { className: 'study-map', open }, h('summary', {}, `All ${asked.length} questions`), h('ol', {}, ...items));
}

/** To the questions beside the one that is up, and its flag. @param {Sitting} sitting @param {Go} go @param {() => void} toggle the flag */
export function moves({ asked, flagged, place }, go, toggle) {
  const isFlagged = flagged.includes(asked[place]);
  const flag = button(isFlagged ? 'Flagged' : 'Flag', toggle);
  flag.ariaPressed = String(isFlagged);
  flag.classList.add('study-flag');
  const back = button('Previous', () => go(place - 1));
  back.disabled = place === 0;
  const on = button('Next', () => go(place + 1));
  on.classList.add('md-button--primary');
  on.disabled = place === asked.length - 1;
  return h('p', { className: 'study-actions' }, back, ' ', on, ' ', flag);
}

/** Handing in, once that was asked about. @param {number} left so many have no answer @param {() => void} end */
export function handIn(left, end) {
  const sure = h('p', { className: 'study-actions', hidden: true },
    left ? `${left} not answered. ` : '', 'Hand in for good? ',
    button('Hand in', end), ' ',
    button('Go on', () => ((sure.hidden = true), ask.focus())));
  const ask = button('Hand in…', () => {
    sure.hidden = false;
    sure.querySelector('button')?.focus();
  });
  return h('div', {}, h('p', { className: 'study-actions' }, ask), sure);
}

/** @param {string} quiz @returns {HTMLElement[]} earlier sittings, the latest first */
export function results(quiz) {
  const all = attempts(quiz).toReversed();
  const items = all.map((attempt) => h('li', {}, `${spoken(attempt.date)}: ${whole(percent(attempt))}%`));
  return items.length ? [h('h2', {}, 'Sittings'), h('ul', {}, ...items)] : [];
}

/** @param {Question} question @param {number} n @param {number} of */
export function heading(question, n, of) {
  const title = question.querySelector('h2');
  if (title) title.textContent = `Question ${n + 1} of ${of}`;
}

/** Put a response back; one that no longer fits its question is passed over. @param {Question} question @param {any} response @param {number} [right] */
export function restore(question, response, right) {
  try {
    question.restore(response, right);
    return true;
  } catch {
    return false;
  }
}
