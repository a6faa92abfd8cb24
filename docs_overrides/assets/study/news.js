// @ts-check

import { record } from './store.js';

/**
 * Since when there is work of the learner's that no file has.
 *
 * @returns {number | undefined} milliseconds; `undefined` where a file has everything
 */
export function unsavedSince() {
  const facts = record.facts();
  const last = facts.get('here/exported')?.t ?? 0;
  const times = [...facts].filter(([key]) => !/^(here|setting)\//.test(key)).map(([, { t }]) => t);
  const news = times.filter((t) => t > last);
  return news.length ? last || news.reduce((a, b) => Math.min(a, b)) : undefined;
}
