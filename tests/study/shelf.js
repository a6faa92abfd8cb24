// A store outside of a browser: its shelf, and what a browser would have around it.
globalThis.addEventListener ??= () => {};
export const { Store } = await import('../../docs_overrides/assets/study/store.js');

/** @param {Record<string, string>} [entries] @param {number} [room] in characters @returns {any} */
export function shelf(entries = {}, room = Infinity) {
  const stored = new Map(Object.entries(entries));
  const size = () => [...stored].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  /** @type {string[]} */
  let keys = [];
  return {
    stored,
    getItem: (/** @type {string} */ key) => stored.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => {
      if (room < Infinity && size() + key.length + value.length > room) throw new Error('full');
      stored.set(key, value);
      keys = [];
    },
    removeItem: (/** @type {string} */ key) => {
      stored.delete(key);
      keys = [];
    },
    key: (/** @type {number} */ n) => {
      if (!keys.length) keys = [...stored.keys()];
      return keys[n] ?? null;
    },
    get length() {
      return stored.size;
    },
  };
}
