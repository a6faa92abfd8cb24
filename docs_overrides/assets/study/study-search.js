// @ts-check

import { button, h } from './dom.js';
import { site } from './store.js';

/**
 * @typedef {{url: string, excerpt: string, meta: {title: string},
 *   sub_results: {title: string, url: string, excerpt: string}[]}} Hit
 * @typedef {{options: (given: object) => Promise<void>,
 *   mergeIndex: (address: string, given: object) => Promise<void>,
 *   debouncedSearch: (query: string, given: object, wait: number) => Promise<{results: {data: () => Promise<Hit>}[]} | null>}} Pagefind
 */

/**
 * The search, which opens on the event `open`. It, Pagefind and the index are fetched when that first happens.
 *
 *     <study-search><button type="button">Search</button></study-search>
 */
class StudySearch extends HTMLElement {
  /** @type {Promise<Pagefind> | undefined} */
  #pagefind;
  #input = h('input', { type: 'text', enterKeyHint: 'search', placeholder: 'Search the course', ariaLabel: 'Search the course', autocomplete: 'off' });
  #said = h('p', { role: 'status' });
  #hits = h('ol');
  #inside = h('div', {}, this.#form(), this.#said, this.#hits);
  #dialog = h('dialog', { className: 'study-search md-typeset', ariaLabel: 'Search' }, this.#inside);

  connectedCallback() {
    this.append(this.#dialog);
    this.addEventListener('open', () => this.#open());
    this.#input.addEventListener('input', () => this.#search());
    this.#hits.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
  }

  #form() {
    const close = button('Close', () => this.#dialog.close());
    return h('div', { className: 'study-search-form' }, this.#input, close);
  }

  #open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    this.#pagefind ??= this.#load();
  }

  async #load() {
    const [pagefind, parts] = await Promise.all([
      import(new URL('pagefind/pagefind.js', site).href),
      fetch(new URL('pagefind/parts.json', site)).then((answer) => answer.json()),
    ]);
    const given = { baseUrl: site.pathname };
    await pagefind.options(given);
    await Promise.all(parts.map((/** @type {string} */ part) => pagefind.mergeIndex(new URL(part, site).href, given)));
    return pagefind;
  }

  async #search() {
    const query = this.#input.value.trim();
    if (!query) return this.#show('', []);
    try {
      /** @type {Pagefind} */
      const pagefind = await (this.#pagefind ??= this.#load());
      const found = await pagefind.debouncedSearch(query, {}, 150);
      if (!found) return; // a later keystroke has asked again
      const hits = await Promise.all(found.results.slice(0, 8).map((result) => result.data()));
      if (query !== this.#input.value.trim()) return;
      const { length } = found.results;
      this.#show(length === 1 ? 'One page.' : `${length || 'No'} pages${length > hits.length ? `, the best ${hits.length} of them` : ''}.`, hits);
    } catch {
      this.#pagefind = undefined;
      this.#show('The search could not be loaded. Are you offline?', []);
    }
  }

  /** @param {string} said @param {Hit[]} hits */
  #show(said, hits) {
    this.#said.textContent = said;
    this.#hits.replaceChildren(...hits.map(item));
  }
}

/** @param {Hit} hit */
function item(hit) {
  const part = hit.sub_results.find(({ url, title }) => url.includes('#') && !hit.meta.title.includes(title)); // the page's own heading is no section
  const excerpt = h('p');
  excerpt.innerHTML = hit.excerpt; // Pagefind's own: our page's text, escaped, with <mark> around the words
  const section = part ? [h('p', {}, h('a', { href: part.url }, part.title))] : [];
  return h('li', {}, h('a', { href: hit.url, className: 'study-topic' }, hit.meta.title), ...section, excerpt);
}

customElements.define('study-search', StudySearch);
