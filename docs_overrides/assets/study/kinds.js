// @ts-check

/** @typedef {import('./study-question.js').StudyQuestion} Question */

/**
 * What differs between the kinds of question: what the learner's response is, how to put one back, and how
 * much of it is right (0 to 1).
 *
 * @typedef {{
 *   read: (q: Question) => any,
 *   fits: (q: Question, response: any) => boolean,
 *   write: (q: Question, response: any) => void,
 *   right: (q: Question, response: any) => number,
 * }} Kind
 */

/** @type {Kind} */
const choices = {
  read: (q) => [...q.inputs].filter((input) => input.checked).map((input) => input.value),
  fits: (q, response) => Array.isArray(response) && response.every((value) => [...q.inputs].some((input) => input.value === value)),
  write: (q, response) => q.inputs.forEach((input) => (input.checked = response.includes(input.value))),
  right: (q, response) =>
    Number([...q.inputs].every((input) => response.includes(input.value) === input.hasAttribute('data-right'))),
};

/** @type {Kind} */
const blank = {
  read: (q) => q.blank.value,
  fits: (_, response) => typeof response === 'string',
  write: (q, response) => (q.blank.value = response),
  right: (q, response) => {
    const accepted = JSON.parse(q.blank.dataset.accept ?? '[]');
    return Number(accepted.map(spelling).includes(spelling(response)));
  },
};

/** @type {Kind} */
const lines = {
  read: (q) => q.lines.map((line) => Number(line.dataset.line)),
  fits: (q, response) => Array.isArray(response) && [...response].sort().join() === lines.read(q).sort().join(),
  write: (q, response) =>
    q.lines[0].parentElement?.append(
      ...response.map((/** @type {number} */ n) => q.lines.find((line) => line.dataset.line === String(n))),
    ),
  right: (_, response) => Number(response.every((/** @type {number} */ n, /** @type {number} */ at) => n === at)),
};

/** @type {Kind} */
const text = {
  read: (q) => ({ text: q.area.value, met: q.rubric.map((box) => box.checked) }),
  fits: (q, response) => typeof response?.text === 'string' && response.met?.length === q.rubric.length,
  write: (q, response) => {
    q.area.value = response.text;
    q.rubric.forEach((box, n) => (box.checked = response.met[n]));
  },
  right: (_, response) => response.met.filter(Boolean).length / response.met.length,
};

/** @type {Record<string, Kind>} */
export const KINDS = { choice: choices, multi: choices, output: choices, bug: choices, fill: blank, order: lines, open: text };

/** Signs of Python that are two characters: with a space inside, they are something else. */
const JOINED = new Set(['**', '//', '==', '!=', '<=', '>=', '<<', '>>', ':=', '+=', '-=', '*=', '/=', '->', '..', '--']);

/** White space around operators and the kind of quotes make no difference. @param {string} code */
function spelling(code) {
  const parts = code.trim().split(/("[^"]*"|'[^']*')/);
  return parts
    .map((part, n) => (n % 2 ? `"${part.slice(1, -1)}"` : part.replace(/\s+/g, ' ').replace(/(.?) (?=(.?))/g, closeUp)))
    .join('')
    .trim();
}

/** Drop a space, unless it parts two words or two signs. @param {string} all @param {string} a @param {string} b */
function closeUp(all, a, b) {
  return (/\w/.test(a) && /\w/.test(b)) || JOINED.has(a + b) ? all : a;
}
