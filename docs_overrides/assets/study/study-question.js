// @ts-check

import { button, h } from './dom.js';
import { KINDS } from './kinds.js';
import { shuffled } from './sittings.js';

/**
 * One question, with its inputs and, folded, its answer. It checks itself, and says `settled` with how much
 * was right; a self-graded one first shows the model answer, and settles when the learner has compared.
 * With the attribute `sealed`, as in an exam, it only takes a response.
 */
export class StudyQuestion extends HTMLElement {
  #kind = KINDS[this.getAttribute('kind') ?? ''];
  #settled = false;

  connectedCallback() {
    if (this.#verdict) return;
    if (this.lines.length) this.#movable();
    this.#inlineBlank();
    const check = button(this.#open ? 'Compare' : 'Check', () => this.#check());
    check.classList.add('md-button--primary', 'study-check');
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

  /** How much of *response* is right, 0 to 1. @param {any} response */
  grade(response) {
    return this.#kind.fits(this, response) ? this.#kind.right(this, response) : 0;
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
      if (!this.hasAttribute('sealed')) this.#check();
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
      this.dispatchEvent(new Event('change', { bubbles: true })); // as an input would
    };
    return button;
  }
}

customElements.define('study-question', StudyQuestion);
