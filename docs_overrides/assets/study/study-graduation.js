// @ts-check

import { h } from './dom.js';
import { standing } from './graduation.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';

/**
 * Each rule of graduation with where the learner stands, what is missing, and the nearest way there.
 * What the page says without us are the rules.
 *
 *     <study-graduation rules="assets/graduation.json"><ol>…</ol></study-graduation>
 */
class StudyGraduation extends RecordElement {
  /** @type {import('./graduation.js').Rules | undefined} */
  #rules;

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.#rules = await (await fetch(new URL(this.need('rules'), site))).json();
    } catch {
      return; // offline: the rules themselves stay
    }
    this.show();
  }

  show() {
    if (!this.#rules) return;
    const stands = standing(this.#rules, record);
    const met = stands.filter((rule) => rule.met).length;
    const certificate = h('a', { className: 'md-button md-button--primary', href: new URL('certificate/', site).href }, 'Your certificate');
    this.replaceChildren(
      h('p', { className: 'study-result', role: 'status' }, met === stands.length ? `You have graduated: ${this.#rules.certificate}.` : `${met} of ${stands.length} rules are met.`),
      ...(met === stands.length ? [h('p', { className: 'study-actions' }, certificate)] : []),
      h('ol', { className: 'study-rules' }, ...stands.map(item)),
    );
  }
}

/** @param {import('./graduation.js').Standing} rule */
function item({ text, met, stands, missing, way }) {
  const links = met ? [] : way.map(({ name, url }) => h('li', {}, h('a', { href: new URL(url, site).href }, name)));
  return h('li', { className: met ? 'study-met' : '' },
    h('strong', {}, text),
    h('span', { className: 'study-stands' }, `${met ? 'Met' : 'Not yet'}: ${stands}.`),
    ...(missing ? [' ', missing] : []),
    ...(links.length ? [h('ul', { className: 'study-way' }, ...links)] : []),
  );
}

customElements.define('study-graduation', StudyGraduation);
