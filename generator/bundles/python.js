// @ts-check

// Python in a worker. It is started from a `blob:`, so the page's policy binds what a learner's code may reach;
// that is why everything it needs is in this one file, or is asked for by address.

import { loadPyodide } from 'pyodide';
// @ts-ignore -- Pyodide types its front door only
import createPyodideModule from 'pyodide/pyodide.asm.mjs';

/**
 * @typedef {{code: string, name: string, given: string[], tests?: string, before?: string[]}} Request
 *   `before`: what runs first, unseen, in the same namespace
 * @typedef {{start: {vendor: string, cache: string, practice: Record<string, string>, snapshot?: ArrayBuffer}}} Start
 */

/** A lock file that knows no packages: nothing can be fetched by name. */
const LOCK = /** @type {const} */ ({ abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2', version: '314.0.7' });

/** What a worker calls `postMessage`. @type {(message: unknown, transfer?: Transferable[]) => void} */
const tell = /** @type {any} */ (globalThis).postMessage;

/** @type {import('pyodide').PyodideInterface} */
let python;
let vendor = '';
let tested = false;

/** Fetch through our own cache, so that what came once is there without a network. @param {string} name */
function throughCache(name) {
  const plain = globalThis.fetch.bind(globalThis);
  /** @param {RequestInfo | URL} request @param {RequestInit} [options] */
  globalThis.fetch = async (request, options) => {
    const address = String(request instanceof Request ? request.url : request);
    if (!address.startsWith(vendor)) return plain(request, options);
    const cache = await globalThis.caches?.open(name).catch(() => undefined); // none without HTTPS, or where nothing may be kept
    const held = await cache?.match(address);
    if (held) return held;
    const answer = await plain(address, { ...options, cache: 'no-cache' }).catch(() => Response.error());
    // Pyodide would wait for its program for ever.
    if (!answer.ok) tell({ failed: `${address} did not come` });
    if (answer.ok) await cache?.put(address, answer.clone()).catch(() => {}); // full: then it is fetched again
    return counted(answer);
  };
}

let fetched = 0;

/** The same answer; the page hears how much of it has come. @param {Response} answer */
function counted(answer) {
  const count = new TransformStream({
    transform(chunk, controller) {
      tell({ fetched: (fetched += chunk.length) });
      controller.enqueue(chunk);
    },
  });
  return new Response(answer.body?.pipeThrough(count), answer);
}

/** @param {Start['start']} given */
async function start({ vendor: address, cache, practice, snapshot }) {
  if (!globalThis.WebAssembly) throw new Error('this browser has no WebAssembly, or blocks it');
  vendor = address;
  throughCache(cache);
  python = await loadPyodide({
    indexURL: vendor,
    lockFileContents: { info: LOCK, packages: {} },
    createPyodideModule,
    stdin: () => null,
    ...(snapshot ? { _loadSnapshot: snapshot } : { _makeSnapshot: true }),
  });
  python.setStdout({ batched: () => {} }); // what learners print goes another way
  if (snapshot) python.runPython('import random; random.seed()');
  const kept = snapshot ? undefined : remember(practice);
  python.runPython('import loop; loop.install()');
  tell({ ready: true, snapshot: kept }, kept ? [kept] : []);
}

/** Our own Python, and the memory with it in place. @param {Record<string, string>} practice @returns {ArrayBuffer | undefined} */
function remember(practice) {
  python.FS.mkdirTree('/practice');
  for (const [name, text] of Object.entries(practice)) python.FS.writeFile(`/practice/${name}`, text);
  python.runPython('import sys; sys.path.append("/practice"); import session, loop, checks');
  try {
    return /** @type {any} */ (python).makeMemorySnapshot().buffer; // not promised by Pyodide: without it all is only slower
  } catch {
    return undefined;
  }
}

/** pytest is big, so it comes with the first code that asks for it. @param {Request} request */
async function withPytest({ code, tests = '' }) {
  if (tested || !/\b(import pytest|from pytest|suite\()/.test(code + tests)) return;
  const answer = await fetch(`${vendor}pytest.zip`);
  if (!answer.ok) throw new Error(`pytest did not come (${answer.status})`);
  python.unpackArchive(await answer.arrayBuffer(), 'zip', { extractDir: '/pytest' });
  python.runPython('import sys, importlib; sys.path.append("/pytest"); importlib.invalidate_caches()');
  tested = true;
}

/** @param {Request} request */
async function run(request) {
  await withPytest(request);
  const session = python.pyimport('session');
  tell({ begun: true });
  const result = session.run(JSON.stringify(request), (/** @type {string} */ text) => tell({ out: text }));
  tell({ done: JSON.parse(result) });
}

addEventListener('message', async ({ data }) => {
  try {
    await ('start' in data ? start(data.start) : run(data.run));
  } catch (error) {
    tell({ failed: String(error) });
  }
});
