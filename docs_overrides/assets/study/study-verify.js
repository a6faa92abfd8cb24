// @ts-check

import { BackupError, LARGEST, read } from './backup.js';
import { spoken } from './dates.js';
import { h } from './dom.js';
import { evidence, fingerprint, standing } from './graduation.js';
import { site } from './store.js';

/** @typedef {import('./graduation.js').Facts} Facts */

/**
 * Recomputes a certificate's evidence and fingerprint from an exported record. Nothing is stored or sent.
 *
 *     <study-verify rules="assets/graduation.json"><form>…</form> <p role="status"></p> <div class="study-found"></div></study-verify>
 */
class StudyVerify extends HTMLElement {
  connectedCallback() {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(new FormData(/** @type {HTMLFormElement} */ (event.target)));
    });
  }

  /** @param {FormData} given */
  async #check(given) {
    const file = /** @type {File} */ (given.get('record'));
    const claimed = String(given.get('fingerprint')).toLowerCase().replace(/[^0-9a-f]/g, '');
    const found = this.querySelector('.study-found');
    found?.replaceChildren();
    if (!globalThis.crypto?.subtle) return this.#say('This check needs a page served over HTTPS.');
    try {
      if (file.size > LARGEST) throw new BackupError('This file is larger than any record.');
      const rules = await (await fetch(new URL(this.getAttribute('rules') ?? '', site))).json();
      const facts = held(read(await file.text(), Date.now()).facts);
      const proof = evidence(rules, facts);
      const print = await fingerprint(proof);
      const graduated = standing(rules, facts).every(({ met }) => met);
      const fits = print === claimed;
      this.#say(`${!claimed ? 'No fingerprint was given to compare.' : fits ? 'The fingerprint fits this record.' : 'The fingerprint does not fit this record.'} ${graduated ? 'The record meets every rule of graduation.' : 'The record does not meet every rule of graduation.'}`);
      found?.replaceChildren(table([
        ['Name', proof.name || '(none)'], ['Certificate', `${proof.certificate}, ${proof.course}`],
        ['Dates', `${spoken(proof.begun)} to ${spoken(proof.ended)}`], ['Days', proof.days], ['Quizzes', proof.average], ['Final exam', proof.exam],
        ...proof.projects.map(({ name, repository, deployment }) => [name, [repository, deployment].filter(Boolean).join(', ') || '(no address)']),
        ['Fingerprint', print],
      ]));
    } catch (error) {
      this.#say(error instanceof BackupError ? error.message : 'The rules of this course did not come. Try again with a network.');
    }
  }

  /** @param {string} text */
  #say(text) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** A file's facts, to be asked as the record is. @param {import('./merge.js').Facts} facts @returns {Facts} */
function held(facts) {
  const get = (/** @type {string} */ key) => facts.get(key)?.v ?? undefined;
  return {
    get,
    entries: (under) =>
      [...facts.keys()].filter((key) => key.startsWith(under) && get(key) !== undefined).sort().map((key) => [key.slice(under.length), get(key)]),
  };
}

/** @param {string[][]} rows */
function table(rows) {
  return h('table', {}, h('tbody', {}, ...rows.map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value)))));
}

customElements.define('study-verify', StudyVerify);
