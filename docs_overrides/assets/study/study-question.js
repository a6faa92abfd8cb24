// @ts-check

import { h } from './dom.js';

/**
 * What differs between the kinds of question: what the learner's response is, how to put one back, and how
 * much of it is right (0 to 1).
 *
 * @typedef {{
 *   read: (q: StudyQuestion) => any,
 *   fits: (q: StudyQuestion, response: any) => boolean,
 *   write: (q: StudyQuestion, response: any) => void,
 *   right: (q: StudyQuestion, response: any) => number,
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
const KINDS = { choice: choices, multi: choices, output: choices, bug: choices, fill: blank, order: lines, open: text };

/**
 * One question, with its inputs and, folded, its answer. It checks itself, and says `settled` with how much
 * was right; a self-graded one first shows the model answer, and settles when the learner has compared.
 */
export class StudyQuestion extends HTMLElement {
  #kind = KINDS[this.getAttribute('kind') ?? ''];
  #settled = false;

  connectedCallback() {
    if (this.#verdict) return;
    if (this.lines.length) this.#movable();
    this.#inlineBlank();
    const check = h('button', { type: 'button', className: 'md-button md-button--primary study-check' }, this.#open ? 'Compare' : 'Check');
    check.onclick = () => this.#check();
    this.answer.before(h('p', { className: 'study-actions' }, check), h('p', { className: 'study-verdict', role: 'status', tabIndex: -1 }));
    this.addEventListener('keydown', (event) => this.#enter(event));
    if (this.#open) this.addEventListener('input', () => this.dispatchEvent(new CustomEvent('drafted', { bubbles: true, detail: this.response })));
    this.restart();
  }

  get id_() {
    return this.getAttribute('name') ?? '';
  }

  get inputs() {
    return /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll('fieldset:not(.study-rubric) input'));
  }

  get blank() {
    return /** @type {HTMLInputElement} */ (this.querySelector('[data-accept]'));
  }

  get lines() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[data-line]')]);
  }

  get area() {
    return /** @type {HTMLTextAreaElement} */ (this.querySelector('textarea'));
  }

  get rubric() {
    return /** @type {HTMLInputElement[]} */ ([...this.querySelectorAll('.study-rubric input')]);
  }

  get answer() {
    return /** @type {HTMLDetailsElement} */ (this.querySelector('.study-answer'));
  }

  get #verdict() {
    return /** @type {HTMLElement | null} */ (this.querySelector('.study-verdict'));
  }

  get #open() {
    return this.getAttribute('kind') === 'open';
  }

  /** What the learner chose, typed or arranged. */
  get response() {
    return this.#kind.read(this);
  }

  /** Ready for a first answer: nothing chosen, options in a new order, the answer out of sight. */
  restart() {
    this.#settled = false;
    for (const input of this.querySelectorAll('input')) input.checked = false;
    for (const input of [this.blank, this.area]) if (input) input.value = '';
    for (const list of this.querySelectorAll('fieldset:not(.study-bug, .study-rubric) ul, .study-lines')) {
      list.append(...shuffled([...list.children]));
    }
    // A shuffle that happens to be the answer would ask nothing.
    if (this.lines.length && this.#kind.right(this, this.response)) this.lines[0].before(this.lines[1]);
    this.#show(undefined);
  }

  get settled() {
    return this.#settled;
  }

  /** Put back a response of an interrupted sitting, or a draft of one. @param {any} response @param {number} [right] */
  restore(response, right) {
    if (!this.#kind.fits(this, response)) throw new TypeError('This question has changed.');
    this.#kind.write(this, response);
    this.#show(right);
  }

  #check() {
    const response = this.response;
    if (this.#open && this.answer.hidden) return this.#compare();
    if (!this.#open && !response.length) {
      this.#say('Choose or write an answer first.');
      return;
    }
    const right = this.#kind.right(this, response);
    this.#show(right);
    this.#verdict?.focus();
    this.dispatchEvent(new CustomEvent('settled', { bubbles: true, detail: { right, response } }));
  }

  /** A self-graded question shows the model answer and asks which points the learner's own one has. */
  #compare() {
    this.answer.hidden = false;
    this.answer.open = true;
    this.#button.textContent = 'Done comparing';
    this.answer.after(this.#button.parentElement ?? this.#button);
    this.#button.focus(); // which moving it has taken from it
    this.#say('Compare your answer with this one, and tick what yours has.');
  }

  /** @param {number | undefined} right how much, or undefined while the question is still asked */
  #show(right) {
    this.#settled = right !== undefined;
    this.toggleAttribute('settled', this.#settled);
    this.toggleAttribute('right', right === 1);
    this.answer.hidden = !this.#settled;
    this.answer.open = this.#settled;
    this.#button.parentElement?.toggleAttribute('hidden', this.#settled);
    if (!this.#settled && this.#verdict) {
      this.#verdict.before(this.#button.parentElement ?? this.#button);
      this.#button.textContent = this.#open ? 'Compare' : 'Check';
    }
    for (const input of this.querySelectorAll('input, textarea, .study-move')) {
      input.toggleAttribute('disabled', this.#settled);
    }
    for (const input of this.inputs) {
      input.closest('li')?.classList.toggle('study-right', this.#settled && input.hasAttribute('data-right'));
      input.closest('li')?.classList.toggle('study-wrong', this.#settled && input.checked && !input.hasAttribute('data-right'));
    }
    this.#say(right === undefined ? '' : right === 1 ? 'Right.' : right > 0 ? `${Math.round(right * 100)}% of the points.` : 'Not right.');
  }

  get #button() {
    return /** @type {HTMLButtonElement} */ (this.querySelector('.study-check'));
  }

  /** @param {string} said */
  #say(said) {
    if (this.#verdict) this.#verdict.textContent = said;
  }

  /** Enter checks, as a form would. @param {KeyboardEvent} event */
  #enter(event) {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !this.#settled && !event.target.closest('.study-rubric')) {
      event.preventDefault();
      this.#check();
    }
  }

  /** Move the blank's input into the code, where the blank is. */
  #inlineBlank() {
    const label = this.blank?.closest('label');
    const code = this.querySelector('pre code');
    if (!label || !code) return;
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('___') ?? -1;
      if (at < 0 || !(node instanceof Text)) continue;
      const rest = node.splitText(at);
      rest.data = rest.data.slice(3);
      this.blank.setAttribute('aria-label', 'The blank');
      rest.before(this.blank);
      label.closest('p')?.remove();
      return;
    }
  }

  #movable() {
    for (const line of this.lines) {
      line.append(this.#mover('Up', line), this.#mover('Down', line));
    }
  }

  /** @param {'Up' | 'Down'} to @param {HTMLElement} line */
  #mover(to, line) {
    const button = h('button', { type: 'button', className: 'study-move', ariaLabel: `Move ${to.toLowerCase()}: ${line.textContent}` }, to === 'Up' ? '↑' : '↓');
    button.onclick = () => {
      const other = to === 'Up' ? line.previousElementSibling : line.nextElementSibling;
      if (!other) return;
      to === 'Up' ? other.before(line) : other.after(line);
      button.focus();
      this.#say(`Line ${this.lines.indexOf(line) + 1} of ${this.lines.length}.`);
    };
    return button;
  }
}

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

/** Fisher and Yates. @template T @param {T[]} items @returns {T[]} the same in a new order */
function shuffled(items) {
  for (let n = items.length - 1; n > 0; n--) {
    const other = Math.floor(Math.random() * (n + 1));
    [items[n], items[other]] = [items[other], items[n]];
  }
  return items;
}

customElements.define('study-question', StudyQuestion);
