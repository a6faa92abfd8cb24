// @ts-check

import { s } from './charts.js';
import { spoken } from './dates.js';
import { button, h } from './dom.js';
import { evidence, fingerprint, standing } from './graduation.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';

/** @typedef {import('./graduation.js').Evidence} Evidence */

const WIDTH = 1123;
const HEIGHT = 794;

/**
 * The certificate of who has graduated: a drawing that prints on one sheet, with the evidence and its fingerprint.
 *
 *     <study-certificate rules="assets/graduation.json"><p>…</p></study-certificate>
 */
class StudyCertificate extends RecordElement {
  /** @type {import('./graduation.js').Rules | undefined} */
  #rules;
  #name = h('input', { type: 'text', maxLength: 60, autocomplete: 'name' });
  #place = h('div', { className: 'study-paper' });
  #drawn = '';

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.#rules = await (await fetch(new URL(this.need('rules'), site))).json();
    } catch {
      return; // offline: the page says what a certificate needs
    }
    this.#name.addEventListener('input', () => record.set('setting/name', this.#name.value.trim()));
    this.show();
  }

  show() {
    if (!this.#rules || !standing(this.#rules, record).every(({ met }) => met)) return;
    const held = evidence(this.#rules, record);
    if (this.#drawn === JSON.stringify(held)) return;
    this.#drawn = JSON.stringify(held);
    if (this.#name !== document.activeElement) this.#name.value = held.name;
    if (!this.contains(this.#name)) {
      const print_ = button('Print', () => print());
      print_.classList.add('md-button--primary');
      this.replaceChildren(
        h('p', { className: 'study-field study-not-printed' }, h('label', {}, h('span', {}, 'Your name, as it shall stand there'), this.#name)),
        this.#place,
        h('p', { className: 'study-actions study-not-printed' }, print_, ' ', button('Save as a picture (SVG)', () => this.#save())),
      );
      this.toggleAttribute('ready', true);
    }
    this.#draw(held);
  }

  /** @param {Evidence} held */
  async #draw(held) {
    const print_ = globalThis.crypto?.subtle ? await fingerprint(held) : 'needs a page served over HTTPS';
    if (this.#drawn === JSON.stringify(held)) this.#place.replaceChildren(drawing(held, print_));
  }

  #save() {
    const drawn = this.#place.querySelector('svg');
    if (!drawn) return;
    const file = new Blob([new XMLSerializer().serializeToString(drawn)], { type: 'image/svg+xml' });
    const address = URL.createObjectURL(file);
    h('a', { href: address, download: 'certificate.svg' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** @param {Evidence} held @param {string} print_ @returns {SVGElement} */
function drawing(held, print_) {
  const lines = held.projects.map(({ name, repository, deployment }) => cut([name, repository, deployment].filter(Boolean).join('  ·  '), 118));
  const description = `${held.name || 'Name'}: ${held.certificate}. ${held.days}; quizzes ${held.average}; final exam ${held.exam}.`;
  const middle = (/** @type {number} */ y, /** @type {number} */ size, /** @type {string} */ text, more = {}) =>
    s('text', { x: WIDTH / 2, y, 'font-size': size, 'text-anchor': 'middle', ...more }, text);
  return s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': description, 'font-family': 'Georgia, "Times New Roman", serif', fill: '#12303a' },
    s('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#fff' }),
    s('rect', { x: 24, y: 24, width: WIDTH - 48, height: HEIGHT - 48, fill: 'none', stroke: '#0b5566', 'stroke-width': 4 }),
    s('rect', { x: 34, y: 34, width: WIDTH - 68, height: HEIGHT - 68, fill: 'none', stroke: '#0b5566', 'stroke-width': 1 }),
    middle(110, 24, held.course),
    middle(176, 52, held.certificate, { 'font-weight': 700, fill: '#0b5566' }),
    middle(252, 40, cut(held.name, 40) || '\u00a0'),
    s('line', { x1: 300, x2: WIDTH - 300, y1: 268, y2: 268, stroke: '#0b5566' }),
    middle(306, 20, `${spoken(held.begun)} to ${spoken(held.ended)}`),
    middle(346, 20, `${held.days}  ·  quizzes: ${held.average}  ·  final exam: ${held.exam}`),
    middle(394, 17, 'Projects', { 'font-weight': 700 }),
    ...lines.slice(0, 12).map((line, n) => middle(420 + n * 22, 14, line)),
    middle(HEIGHT - 92, 14, 'Self-attested: the learner kept this record in their own browser; nobody supervised it.', { 'font-style': 'italic' }),
    middle(HEIGHT - 68, 13, `Fingerprint of the evidence, to be checked at ${new URL('verify/', site).href}`),
    middle(HEIGHT - 48, 13, print_, { 'font-family': 'monospace' }),
  );
}

/** @param {string} text @param {number} most */
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

customElements.define('study-certificate', StudyCertificate);
