// @ts-check

import { AHEAD, later, parse } from './merge.js';

/** @typedef {import('./merge.js').Fact} Fact */
/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>} Shelf where a store keeps its facts */

/** Where the site begins; we are served from <site>/assets/study/. */
export const site = new URL('../../', import.meta.url);

/**
 * What the learner has done, one entry a fact, so that two open tabs never overwrite each other.
 * Says `change` whenever a fact changes, here or in another tab, and whenever a trouble comes or goes.
 *
 * An entry that cannot be read is never overwritten: before its key is written again, it is copied to
 * `aside/`. A fact that the browser refuses to store is held here, and offered again with the next one.
 * Facts under `here/` concern this browser alone: no copy has them.
 */
export class Store extends EventTarget {
  #prefix;
  #shelf;
  /** @type {Map<string, string>} */
  #unsaved = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #coming;
  /** @type {string[] | undefined} */
  #known;

  /**
   * @param {string} prefix keeps our facts apart from those of other sites on this origin
   * @param {Shelf} shelf
   * @param {boolean} blocked whether the browser lets nothing be stored beyond this page
   */
  constructor(prefix, shelf, blocked = false) {
    super();
    this.#prefix = prefix;
    this.#shelf = shelf;
    this.blocked = blocked;
    addEventListener('storage', ({ key }) => {
      // Whichever key it is, there may be room now.
      if (this.#unsaved.size || key === null || key.startsWith(prefix)) this.#soon();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#soon(); // while a browser kept the page asleep, it heard of nothing
    });
  }

  /** @param {string} key @returns {any} what was last set, or `undefined` */
  get(key) {
    return parse(this.#raw(key))?.v ?? undefined;
  }

  /** @param {string} key @param {unknown} value JSON; `null` removes */
  set(key, value) {
    const before = parse(this.#raw(key))?.t ?? 0;
    const t = Math.max(Date.now(), before + 1); // a later edit wins, whatever the clock says
    this.adopt([[key, { v: value, t }]]);
  }

  /**
   * Take in facts with the times they have. Where ours is later, it stays.
   *
   * @param {Iterable<[string, Fact]>} facts
   */
  adopt(facts) {
    for (const [key, fact] of facts) {
      const before = this.#raw(key);
      if (before !== null && !parse(before)) this.#unsaved.set(`aside/${Date.now()}/${key}`, before);
      this.#unsaved.set(key, JSON.stringify({ v: fact.v, t: fact.t }));
    }
    this.#offer();
    this.#announce();
  }

  /**
   * Make entries what they were, whatever they are now.
   *
   * @param {Iterable<[string, string | null]>} entries as they were stored; `null`: there was none
   */
  restore(entries) {
    for (const [key, raw] of entries) {
      this.#unsaved.delete(key);
      this.#shelf.removeItem(this.#prefix + key);
      if (raw !== null) this.#unsaved.set(key, raw);
    }
    this.#offer();
    this.#announce();
  }

  /**
   * A clock that was once far ahead leaves times that nothing done later could beat. Whenever the record meets
   * a file, what claims to be of the future becomes of now.
   *
   * @param {number} now
   */
  mend(now) {
    const ahead = [...this.facts()].filter(([, { t }]) => t > now + AHEAD);
    if (ahead.length) this.restore(ahead.map(([key, { v }]) => [key, JSON.stringify({ v, t: now })]));
  }

  /** @param {string} key */
  remove(key) {
    this.set(key, null);
  }

  /** @param {string} under such as `log/` @returns {[id: string, value: any][]} sorted by id */
  entries(under) {
    return this.#keys()
      .filter((key) => key.startsWith(under))
      .map((key) => /** @type {[string, any]} */ ([key.slice(under.length), this.get(key)]))
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Keys of what cannot be read; it stays where it is. @returns {string[]} */
  get damaged() {
    return this.#keys().filter((key) => key.startsWith('aside/') || !parse(this.#raw(key)));
  }

  /** Keys of what the browser did not store. @returns {string[]} */
  get unsaved() {
    return [...this.#unsaved.keys()];
  }

  /** Everything as it is stored, unreadable entries included. @returns {Map<string, string>} */
  raw() {
    return new Map(this.#keys().map((key) => [key, this.#raw(key) ?? '']));
  }

  /** All that can be read, those of removed things among them. @returns {import('./merge.js').Facts} */
  facts() {
    const own = [...this.raw()].filter(([key]) => !key.startsWith('aside/'));
    const read = own.map(([key, raw]) => /** @type {const} */ ([key, parse(raw)]));
    return new Map(/** @type {[string, Fact][]} */ (read.filter(([, fact]) => fact)));
  }

  /** How many characters all sites at this address store. */
  get stored() {
    const keys = Array.from({ length: this.#shelf.length }, (_, n) => this.#shelf.key(n) ?? '');
    return keys.reduce((sum, key) => sum + key.length + (this.#shelf.getItem(key) ?? '').length, 0);
  }

  /** A page of many elements asks hundreds of times; within one task the answer is the same until we write. */
  #keys() {
    if (this.#known) return this.#known;
    setTimeout(() => (this.#known = undefined));
    const stored = Array.from({ length: this.#shelf.length }, (_, n) => this.#shelf.key(n) ?? '')
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length));
    return (this.#known = [...new Set([...stored, ...this.#unsaved.keys()])]);
  }

  /** @param {string} key */
  #raw(key) {
    return this.#unsaved.get(key) ?? this.#shelf.getItem(this.#prefix + key);
  }

  /** Offer the browser what it does not hold yet, unless another tab has said something later. */
  #offer() {
    this.#known = undefined;
    const copies = [...this.#unsaved.keys()].filter((key) => key.startsWith('aside/'));
    for (const [held, text] of this.#unsaved) {
      const there = this.#shelf.getItem(this.#prefix + held);
      const [theirs, ours] = [parse(there), parse(text)];
      if (theirs && ours && later(theirs, ours) === theirs) {
        this.#unsaved.delete(held);
        continue;
      }
      const waits = copies.some((key) => key.endsWith(`/${held}`) && this.#unsaved.has(key));
      if (waits && there !== null && !theirs) continue; // it would overwrite what is not copied yet
      try {
        this.#shelf.setItem(this.#prefix + held, text);
        this.#unsaved.delete(held);
      } catch {
        // Full or forbidden. It stays in `unsaved`, which the page shows.
      }
    }
  }

  /** An import in another tab comes as thousands of events, of which the page hears once. */
  #soon() {
    clearTimeout(this.#coming);
    this.#coming = setTimeout(() => {
      this.#offer();
      this.#announce();
    });
  }

  #announce() {
    this.dispatchEvent(new Event('change'));
  }
}

/** Where storage is blocked, the record lasts as long as the page. @returns {[Shelf, boolean]} */
function openShelf() {
  try {
    if (localStorage) return [localStorage, false];
  } catch {
    // Some browsers throw where others give null.
  }
  /** @type {Map<string, string>} */
  const facts = new Map();
  const shelf = {
    getItem: (/** @type {string} */ key) => facts.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ fact) => void facts.set(key, fact),
    removeItem: (/** @type {string} */ key) => void facts.delete(key),
    key: (/** @type {number} */ n) => [...facts.keys()][n] ?? null,
    get length() {
      return facts.size;
    },
  };
  return [shelf, true];
}

export const record = new Store(`study:${site.pathname}:`, ...openShelf());

/** A name for a new fact: sorts by time, and differs between two tabs in the same millisecond. */
export function newId() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

// Leaving would lose what the browser did not store.
addEventListener('beforeunload', (event) => {
  if (record.unsaved.length) event.preventDefault();
});
