// @ts-check

/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>} Shelf where a store keeps its facts */
/** @typedef {{v: unknown, t: number}} Fact what is so, and since when (milliseconds); `v` null: no more */

/** Where the site begins; we are served from <site>/assets/study/. */
export const site = new URL('../../', import.meta.url);

/**
 * What the learner has done, one entry a fact, so that two open tabs never overwrite each other.
 * Says `change` whenever a fact changes, here or in another tab, and whenever a trouble comes or goes.
 *
 * An entry that cannot be read is never overwritten: before its key is written again, it is copied to
 * `aside/`. A fact that the browser refuses to store is held here, and offered again with the next one.
 */
export class Store extends EventTarget {
  #prefix;
  #shelf;
  /** @type {Map<string, string>} */
  #unsaved = new Map();

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
    addEventListener('storage', (event) => {
      const offered = this.#unsaved.size; // whichever key it is, there may be room now
      this.#offer();
      if (offered || event.key === null || event.key.startsWith(prefix)) this.#announce();
    });
  }

  /** @param {string} key @returns {any} what was last set, or `undefined` */
  get(key) {
    return read(this.#raw(key))?.v ?? undefined;
  }

  /** @param {string} key @param {unknown} value JSON; `null` removes */
  set(key, value) {
    const before = this.#raw(key);
    const fact = read(before);
    if (before !== null && !fact) this.#write(`aside/${Date.now()}/${key}`, before);
    const t = Math.max(Date.now(), (fact?.t ?? 0) + 1); // a later edit wins, whatever the clock says
    this.#write(key, JSON.stringify({ v: value, t }));
    this.#announce();
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
    return this.#keys().filter((key) => key.startsWith('aside/') || !read(this.#raw(key)));
  }

  /** Keys of what the browser did not store. @returns {string[]} */
  get unsaved() {
    return [...this.#unsaved.keys()];
  }

  /** Everything as it is stored, unreadable entries included. @returns {Record<string, string>} */
  raw() {
    return Object.fromEntries(this.#keys().map((key) => [key, this.#raw(key) ?? '']));
  }

  #keys() {
    const stored = Array.from({ length: this.#shelf.length }, (_, n) => this.#shelf.key(n) ?? '')
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length));
    return [...new Set([...stored, ...this.#unsaved.keys()])];
  }

  /** @param {string} key */
  #raw(key) {
    return this.#unsaved.get(key) ?? this.#shelf.getItem(this.#prefix + key);
  }

  /** @param {string} key @param {string} raw */
  #write(key, raw) {
    this.#unsaved.set(key, raw);
    this.#offer();
  }

  /** Offer the browser what it refused, unless another tab has said something later. */
  #offer() {
    for (const [held, text] of this.#unsaved) {
      const there = this.#shelf.getItem(this.#prefix + held);
      if ((read(there)?.t ?? 0) > (read(text)?.t ?? Infinity)) {
        this.#unsaved.delete(held);
        continue;
      }
      const waits = [...this.#unsaved.keys()].some((key) => key.startsWith('aside/') && key.endsWith(`/${held}`));
      if (waits && there !== null && !read(there)) continue; // it would overwrite what is not copied yet
      try {
        this.#shelf.setItem(this.#prefix + held, text);
        this.#unsaved.delete(held);
      } catch {
        // Full or forbidden. It stays in `unsaved`, which the page shows.
      }
    }
  }

  #announce() {
    this.dispatchEvent(new Event('change'));
  }
}

/** @param {string | null} raw @returns {Fact | undefined} */
function read(raw) {
  try {
    const fact = JSON.parse(raw ?? '');
    return fact?.t >= 0 && fact.t <= 8.64e15 && 'v' in fact ? fact : undefined; // 8.64e15: the last date there is
  } catch {
    return undefined;
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
