// @ts-check

import { site } from './store.js';

/**
 * @typedef {{code: string, name: string, given: string[], tests?: string, before?: string[]}} Request
 * @typedef {{name: string, says: string, passed: boolean, told: string}} Tested
 * @typedef {{error: string, tests?: Tested[], stopped?: boolean}} Result
 * @typedef {{out: (text: string) => void, status: (text: string) => void}} Told
 */

/** A run may take so many seconds; an endless loop takes longer. */
export const LIMIT = 10;

const vendor = new URL('assets/vendor/', site).href;
const PREFIX = `study-python:${site.pathname}:`;

/** One Python for the whole visit, which instant navigation does not end. @type {Promise<Worker> | undefined} */
let python;
/** Its memory just after it had started: the next one begins there. @type {ArrayBuffer | undefined} */
let snapshot;
/** Ends the run that is going on. @type {(() => void) | undefined} */
let stop;
/** How many runs were asked for; only the last goes on. */
let runs = 0;

/**
 * Run a learner's code. A run that goes on elsewhere is stopped, as is this one by *signal* or the time limit.
 *
 * @param {Request} request
 * @param {Told} told
 * @param {AbortSignal} signal
 * @returns {Promise<Result>}
 * @throws {Error} when Python can't be had here; its message is for the learner
 */
export async function run(request, told, signal) {
  stop?.();
  const mine = (runs += 1);
  told.status('Starting Python…');
  let worker;
  try {
    worker = await (python ??= start(told));
  } catch (error) {
    python = undefined;
    throw new Error(`Python did not start: ${error instanceof Error ? error.message : error}`);
  }
  if (signal.aborted || mine !== runs) return { error: '', stopped: true };
  told.status('Running…');
  return new Promise((resolve, reject) => {
    /** @param {Result} result @param {boolean} [spent] whether the worker must go with it */
    const end = (result, spent) => {
      clearTimeout(timer);
      stop = undefined;
      worker.onmessage = worker.onerror = null;
      signal.removeEventListener('abort', halt);
      if (spent) again(worker);
      resolve(result);
    };
    const halt = () => end({ error: '', stopped: true }, true);
    const late = () => end({ error: `Stopped: it was still running after ${LIMIT} seconds.\n` }, true);
    let timer = 0;
    stop = halt;
    signal.addEventListener('abort', halt);
    worker.onerror = () => end({ error: 'Python ended unexpectedly; the next run starts a new one.\n' }, true);
    worker.onmessage = ({ data }) => {
      if (data.begun) timer = window.setTimeout(late, LIMIT * 1000);
      else if ('out' in data) told.out(data.out);
      else if (data.failed) end({ error: `${reason(data.failed)}\n` }, true);
      else if (data.done) end(data.done, data.done.error.includes('MemoryError')); // it does not give memory back
    };
    worker.postMessage({ run: request });
  });
}

/** A new Python in the place of a spent one, at once, so that the next run need not wait. @param {Worker} spent */
function again(spent) {
  spent.terminate();
  python = start({ out: () => {}, status: () => {} });
  python.catch(() => (python = undefined)); // the next run tries again, and tells
}

/** @param {Told} told @returns {Promise<Worker>} */
async function start(told) {
  const { version, bytes, practice } = await manifest();
  const cache = PREFIX + version;
  const source = await (await kept(cache, 'python.js')).text();
  snapshot ??= await remembered(cache);
  try {
    return await launch(source, { vendor, cache, practice, snapshot }, bytes, told);
  } catch (error) {
    if (!snapshot) throw error;
    snapshot = undefined; // made by another browser version, say: the plain way works always
    return launch(source, { vendor, cache, practice }, bytes, told);
  }
}

/** @param {string} source @param {{cache: string, snapshot?: ArrayBuffer, [key: string]: unknown}} given @param {number} bytes @param {Told} told @returns {Promise<Worker>} */
function launch(source, given, bytes, told) {
  // From a blob, so that the page's policy binds it: a worker with an address of its own could fetch anything.
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || 'this browser does not allow it'));
    worker.onmessage = ({ data }) => {
      if (data.fetched) told.status(`Fetching Python, once: ${Math.min(99, Math.round((100 * data.fetched) / bytes))}%`);
      if (data.failed) reject(new Error(data.failed));
      if (data.ready) {
        if (data.snapshot) remember(given.cache, (snapshot = data.snapshot));
        resolve(worker);
      }
    };
    worker.postMessage({ start: given });
  }).catch((error) => {
    worker.terminate();
    throw error;
  }).finally(() => URL.revokeObjectURL(address));
}

/** What the site has now; without a network, what it had when Python was last here. */
async function manifest() {
  try {
    const answer = await fetch(`${vendor}manifest.json`, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`the site has no ${answer.url}`);
    const copy = answer.clone();
    const found = await answer.json();
    const room = await opened(PREFIX + found.version);
    if (room) {
      const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + found.version);
      await Promise.all(names.map((name) => caches.delete(name)));
      await room.put(`${vendor}manifest.json`, copy).catch(() => {});
    }
    return found;
  } catch (error) {
    const held = await globalThis.caches?.match(`${vendor}manifest.json`).catch(() => undefined);
    if (!held) throw error instanceof TypeError ? new Error('the network is not there, and it was never fetched') : error;
    return held.json();
  }
}

/** There is no cache without HTTPS, and none where a browser may keep nothing. @param {string} cache */
function opened(cache) {
  return globalThis.caches?.open(cache).catch(() => undefined);
}

/** A file of ours by way of the cache. @param {string} cache @param {string} name @returns {Promise<Response>} */
async function kept(cache, name) {
  const address = vendor + name;
  const room = await opened(cache);
  const held = await room?.match(address);
  if (held) return held;
  const answer = await fetch(address, { cache: 'no-cache' }); // an earlier version's must not be kept as this one's
  if (answer.ok) await room?.put(address, answer.clone()).catch(() => {});
  return answer;
}

/** @param {string} cache @param {ArrayBuffer} memory */
async function remember(cache, memory) {
  await (await opened(cache))?.put(`${vendor}snapshot`, new Response(memory)).catch(() => {});
}

/** @param {string} cache @returns {Promise<ArrayBuffer | undefined>} */
async function remembered(cache) {
  const held = await (await opened(cache))?.match(`${vendor}snapshot`);
  return held?.arrayBuffer();
}

/** Python's end, in the learner's words. Recursion through its own C code is more than a browser's stack holds. @param {string} failed */
function reason(failed) {
  return /call stack|too much recursion|stack overflow/i.test(failed)
    ? 'Your code calls itself without end, perhaps through a property, or through its own __repr__, __eq__ or __getattr__.'
    : failed;
}
