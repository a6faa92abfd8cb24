// @ts-check

import { record } from './store.js';

/** An element that shows something of the learner's record, and shows it anew when the record changes. */
export class RecordElement extends HTMLElement {
  connectedCallback() {
    record.addEventListener('change', this);
    this.show();
  }

  disconnectedCallback() {
    record.removeEventListener('change', this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.currentTarget === record) this.show();
  }

  /** Bring the page up to the record. */
  show() {}

  /** @param {string} name @returns {string} */
  need(name) {
    return this.getAttribute(name) ?? this.#fail(`needs the attribute ${name}`);
  }

  /**
   * The first descendant that matches.
   *
   * @template {Element} E
   * @param {string} selector
   * @param {new () => E} type
   * @returns {E}
   */
  find(selector, type) {
    const found = this.querySelector(selector);
    return found instanceof type ? found : this.#fail(`needs ${selector}`);
  }

  /** @param {string} what @returns {never} */
  #fail(what) {
    throw new Error(`<${this.localName}> ${what}: ${this.outerHTML.slice(0, 200)}`);
  }
}
