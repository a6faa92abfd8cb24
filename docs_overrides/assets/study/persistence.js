// @ts-check

import { today } from './dates.js';
import { record } from './store.js';

/**
 * Ask the browser, once, to keep what we store even when it runs short of space. Some put the question to the
 * learner, who may leave it open for ever; so nobody waits for the answer.
 */
export function askToPersist() {
  if (record.get('here/asked')) return;
  record.set('here/asked', today());
  navigator.storage?.persist?.().catch(() => {}); // where it is refused, a copy in a file is what helps
}
