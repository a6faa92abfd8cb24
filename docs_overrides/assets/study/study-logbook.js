// @ts-check

import { csv } from './csv.js';
import { today } from './dates.js';
import { h } from './dom.js';
import { record } from './store.js';

/**
 * What one does with a whole log: search it, save it for a spreadsheet, print it. The log itself is the
 * `<study-log>` of the same page.
 *
 *     <study-logbook><input type="search"> <button data-act="csv">…</button> <button data-act="print">…</button> <p role="status"></p></study-logbook>
 */
class StudyLogbook extends HTMLElement {
  #watch = new MutationObserver(() => this.#search());

  connectedCallback() {
    this.addEventListener('input', this);
    this.addEventListener('click', this);
    const table = document.querySelector('study-log .study-table');
    if (table) this.#watch.observe(table, { childList: true });
  }

  disconnectedCallback() {
    this.#watch.disconnect();
  }

  /** @param {Event} event */
  handleEvent(event) {
    const act = event.target instanceof HTMLElement ? event.target.dataset.act : undefined;
    if (event.type === 'input') this.#search();
    else if (act === 'csv') this.#save();
    else if (act === 'print') print();
  }

  /** Every word must stand somewhere in an entry. */
  #search() {
    const words = (this.querySelector('input')?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...document.querySelectorAll('study-log tbody tr')];
    for (const row of rows) row.toggleAttribute('hidden', !words.every((word) => row.textContent?.toLowerCase().includes(word)));
    const found = rows.filter((row) => !row.hasAttribute('hidden')).length;
    this.#say(words.length ? `${found} of ${rows.length} entries.` : '');
  }

  #save() {
    const fields = [...document.querySelectorAll('study-log form [name]')].map((field) => ({
      name: field.getAttribute('name') ?? '',
      label: field.closest('label')?.querySelector('span')?.textContent ?? '',
    }));
    const entries = record.entries('log/').map(([, entry]) => entry).sort((a, b) => (a.date < b.date ? -1 : 1));
    const rows = entries.map((entry) => fields.map(({ name }) => entry[name]));
    const file = new Blob([csv([fields.map(({ label }) => label), ...rows])], { type: 'text/csv' });
    const address = URL.createObjectURL(file);
    h('a', { href: address, download: `study-log-${today()}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.#say(`${rows.length} entries saved.`);
  }

  /** @param {string} text */
  #say(text) {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('study-logbook', StudyLogbook);
